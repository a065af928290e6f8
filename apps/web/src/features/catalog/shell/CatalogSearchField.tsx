import { Combobox, Kbd, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useShortcut } from '../../../shared/keyboard/useShortcut.ts';
import { parseCatalogFilters } from '../catalogFilters.ts';
import { useCatalogSearch, useWorkspaceId } from '../catalogQueries.ts';
import classes from './CatalogShell.module.css';
import { SearchOption } from './SearchOption.tsx';
import { type SearchSuggestion, toSuggestions } from './toSuggestions.ts';
import { useOpenSuggestion } from './useOpenSuggestion.ts';

const all = 'all';

/** Finds while one types: the arrows choose, Enter goes there, and Enter without a choice lists everything. */
export function CatalogSearchField() {
  const workspaceId = useWorkspaceId();
  const navigate = useNavigate();
  const open = useOpenSuggestion(workspaceId);
  const input = useRef<HTMLInputElement>(null);
  const { q: inAddress = '' } = parseCatalogFilters(useSearch({ strict: false }));
  const [draft, setDraft] = useState<string>();
  const words = draft ?? inAddress;
  const { data } = useCatalogSearch(draft === undefined || draft.trim() === '' ? undefined : { q: draft.trim() });
  const suggestions = draft === undefined || draft.trim() === '' || data === undefined ? [] : toSuggestions(data);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  useShortcut('/', () => input.current?.focus());

  function leave(): void {
    combobox.closeDropdown();
    setDraft(undefined);
    input.current?.blur();
  }

  function listAll(): void {
    const q = words.trim();
    leave();
    void navigate({ to: '/workspaces/$workspaceId/catalog', params: { workspaceId }, search: q === '' ? {} : { q } });
  }

  function go({ to }: SearchSuggestion): void {
    leave();
    open(to);
  }

  function handleSubmit(key: string): void {
    const chosen = suggestions.find((each) => each.key === key);
    if (chosen === undefined) listAll();
    else go(chosen);
  }

  return (
    <search className={classes.search}>
      <Combobox store={combobox} onOptionSubmit={handleSubmit} transitionProps={{ duration: 0 }}>
        <Combobox.Target>
          <TextInput
            ref={input}
            type="search"
            aria-label="Search the catalog"
            placeholder="Search messages, fields, teams, words"
            leftSection={<IconSearch size={16} aria-hidden />}
            rightSection={words === '' ? <Kbd size="xs">/</Kbd> : null}
            value={words}
            onChange={(event) => {
              setDraft(event.currentTarget.value);
              combobox.openDropdown();
              combobox.resetSelectedOption();
            }}
            onFocus={() => combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
            onKeyDown={(event) => {
              if (event.key === 'Escape') leave();
              if (event.key === 'Enter' && combobox.getSelectedOptionIndex() < 0) listAll();
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={suggestions.length === 0}>
          <Combobox.Options className={classes.options} aria-label="Found in the catalog">
            {suggestions.map((suggestion) => (
              <Combobox.Option key={suggestion.key} value={suggestion.key}>
                <SearchOption suggestion={suggestion} />
              </Combobox.Option>
            ))}
            <Combobox.Option value={all}>All that fits “{words.trim()}”</Combobox.Option>
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </search>
  );
}
