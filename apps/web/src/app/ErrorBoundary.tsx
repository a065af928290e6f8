import { Component, type ReactNode } from 'react';
import { ErrorPage } from './ErrorPage.tsx';

type ErrorBoundaryState = { readonly error: unknown } | { readonly error?: never };

/** The last net: without it a mistake anywhere would leave an empty page. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = {};

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error };
  }

  override render(): ReactNode {
    return 'error' in this.state ? <ErrorPage error={this.state.error} /> : this.props.children;
  }
}
