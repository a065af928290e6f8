import { openEmptyBoard } from './support/openEmptyBoard.ts';
import { expect, test } from './support/test.ts';
import { wallOn } from './support/wall.ts';

test('what was not saved outlives the page, is counted and is saved by the next one', async ({ page, server }) => {
  const wall = await openEmptyBoard(page, 'On the train');
  await wall.pointAt({ x: 300, y: 300 });
  await wall.put('e', 'Order placed');
  await wall.isSaved();

  await server.kill();
  await wall.put('e', 'Payment received');
  await expect(page.getByTestId('save-badge')).toContainText('2 changes kept on this device');
  const next = await page.context().newPage();
  await page.close();

  await server.restart();
  // The page comes from the server, but its line is cut for the moment.
  let isCut = true;
  await next.routeWebSocket(/\/sync/, (socket) => (isCut ? socket.close() : socket.connectToServer()));
  await next.goto(`/boards/${wall.id}`);
  const later = wallOn(next);
  await expect(later.note('Domain event', 'Payment received')).toBeVisible();
  await expect(next.getByTestId('save-badge')).toContainText('2 changes kept on this device');
  await later.pointAt({ x: 700, y: 300 });
  await later.put('e', 'Parcel sent');
  await expect(next.getByTestId('save-badge')).toContainText('4 changes kept on this device');

  isCut = false;
  await later.isSaved();
  const file = await (await next.request.get(`/api/boards/${wall.id}/file`)).text();
  for (const words of ['Order placed', 'Payment received', 'Parcel sent']) expect(file.split(words)).toHaveLength(2);
});

test('a board that is gone is said to be, and what the page has of it can be kept', async ({ page }) => {
  const wall = await openEmptyBoard(page, 'Short-lived');
  await wall.pointAt({ x: 300, y: 300 });
  await wall.put('e', 'Order placed');
  await expect(wall.note('Domain event', 'Order placed')).toBeVisible();
  await wall.isSaved();
  await page.request.delete(`/api/boards/${wall.id}`);

  await expect(page.getByRole('heading', { name: 'This board can’t be shown' })).toBeVisible();
  await expect(page.getByText('does not exist any more')).toBeVisible();
  await page.getByRole('button', { name: 'Keep it as a new board' }).click();
  await expect(page).not.toHaveURL(new RegExp(wall.id));
  await expect(wall.note('Domain event', 'Order placed')).toBeVisible();
});
