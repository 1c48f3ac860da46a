import './theme/fonts/inter.css';
import './theme/base.css';

// Pages are drawn at build, so that no part of them brings its own style along: one file has them all.
// What only one kind of page needs (*.page.css) stands in those pages (routes/head.tsx).
import.meta.glob(
  [
    './ui/**/*.css',
    './routes/**/*.css',
    './shell/**/*.css',
    '!./**/*.page.css',
    // Brought by their own scripts when they are first asked for.
    '!./shell/search/**',
    '!./shell/stage/**',
    '!./shell/tray/**',
    '!./routes/take/**',
  ],
  {
    eager: true,
  },
);
