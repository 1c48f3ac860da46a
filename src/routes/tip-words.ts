import { useInterface } from '../ui/interface';

/** What the shell says in a plot's box beyond its table, as attributes of the page's main part (shell/cursor.ts). */
export function useTipWords() {
  const { t } = useInterface();
  return {
    'data-open-city': t(($) => $.tip.openCity),
    'data-enter-city': t(($) => $.tip.enterCity),
    'data-open-chart': t(($) => $.tip.openChart),
    'data-enter-chart': t(($) => $.tip.enterChart),
    'data-printed': t(($) => $.tip.printed),
  };
}
