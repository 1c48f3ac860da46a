/** Puts a page of the archive in the place of the document. Its scripts are texts: nothing of it runs by itself. */
export function showPage(text: string): void {
  const root = document.documentElement;
  root.lang = /<html lang="([\w-]+)"/.exec(text)?.[1] ?? 'en';
  // A page of the site, as the build wrote it.
  root.innerHTML = text.slice(text.indexOf('<head'));
}

/** Runs a script of the archive; `given` are names that it takes for the browser's own. */
export function run(code: string, given: Readonly<Record<string, unknown>>): void {
  const names = Object.keys(given);
  Object.assign(window, { jiangxiPack: given });
  const script = document.createElement('script');
  script.textContent = `(function(${names.join(',')}){${code}\n})(${names
    .map((name) => `jiangxiPack.${name}`)
    .join(',')})`;
  document.head.append(script);
}
