import { readFileSync } from 'node:fs';
import { root } from './install.mjs';
import { documentOf, openPrinter } from './pages.mjs';

/** Each language's index of the search, made when it is asked for. */
const indexes = Object.fromEntries(
  ['en', 'zh-Hant', 'zh-Hans'].map((lang) => [lang, `/search.${lang}.json`]),
);

/** A Vite plugin: the development server draws a page when it is asked for, from the sources as they are. */
export function pages() {
  return {
    name: 'pages',
    apply: 'serve',
    configureServer(server) {
      // After Vite's own, which answer for every file that exists.
      return () => {
        const draw = async (request, response, next) => {
          const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
          const index = /^\/search\.(en|zh-Hant|zh-Hans)\.json$/.exec(pathname);
          if (!index && !/^\/(en|zh-Hant|zh-Hans)(\/|$)/.test(pathname)) return next();
          try {
            const { print, search } = await openPrinter(
              await server.ssrLoadModule('/src/prerender.tsx'),
            );
            if (index)
              return response
                .writeHead(200, { 'Content-Type': 'application/json' })
                .end(JSON.stringify(search()(index[1])));
            const page = await print(pathname);
            const template = readFileSync(`${root}index.html`, 'utf8');
            const html = await server.transformIndexHtml(
              pathname,
              documentOf(template, page, { search: indexes }),
            );
            response
              .writeHead(page.addresses ? 200 : 404, { 'Content-Type': 'text/html' })
              .end(html);
          } catch (error) {
            server.ssrFixStacktrace(error);
            next(error);
          }
        };
        server.middlewares.use((request, response, next) => void draw(request, response, next));
      };
    },
  };
}
