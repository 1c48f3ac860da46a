import { useInterface } from './interface';

interface Props {
  readonly steps: readonly { readonly name: string; readonly href: string }[];
}

/** The way to this page from above; the page itself is not repeated, its title follows. */
export function Breadcrumb({ steps }: Props) {
  const { t } = useInterface();
  return (
    <nav className="breadcrumb" aria-label={t(($) => $.nav.breadcrumb)}>
      <ol>
        {steps.map((step) => (
          <li key={step.href}>
            <a href={step.href}>{step.name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
