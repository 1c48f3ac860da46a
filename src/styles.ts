import './theme/fonts/inter.css';
import './theme/base.css';

// Pages are drawn at build, so that no part of them brings its own style along: one file has them all.
import.meta.glob(['./ui/**/*.css', './routes/**/*.css', './shell/**/*.css', '!./shell/search/**'], {
  eager: true,
});
