/** A stage or its console: no pages to turn, no search, but a script of its own. */
export const stageOf = (template, manifest) =>
  template
    .replace(/ *<link rel="modulepreload"[^>]*>\n?/g, '')
    .replace(/ *<script async src="[^"]*rescue[^"]*"><\/script>\n/, '')
    .replace(
      /<script type="module"[^>]*><\/script>/,
      `<link rel="manifest" href="/manifest.webmanifest">\n    <script type="module" crossorigin src="/${manifest['src/stage.ts'].file}"></script>`,
    );

/** Addresses of decks, each its own first slide; one's own deck has no page for each slide. */
export const isDeck = (path) => /\/present\/(?!new$)[^/]+$/.test(path);

/** Addresses of stages and consoles. */
export const isStaged = (path) => /\/present\/[^/]+(\/(\d+|console))?$/.test(path);
