import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** Shown in place of the children after one of them threw. */
  renderFailure(error: unknown, retry: () => void): ReactNode;
  /** A change of this forgets the failure: another view deserves another try. */
  readonly resetKey?: string;
}

interface State {
  readonly error: unknown;
  readonly failed: boolean;
  readonly key: string | undefined;
}

/** Keeps a failure inside one card. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, failed: false, key: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error, failed: true };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.key
      ? null
      : { error: null, failed: false, key: props.resetKey };
  }

  override render(): ReactNode {
    const retry = () => this.setState({ error: null, failed: false });
    return this.state.failed
      ? this.props.renderFailure(this.state.error, retry)
      : this.props.children;
  }
}
