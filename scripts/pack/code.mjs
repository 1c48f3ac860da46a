import { build } from 'vite';
import { root } from '../install.mjs';

/** Parts of the site that a file by itself does otherwise, and what stands in for each. */
const standIns = {
  'src/shell/offline/register.ts': 'src/pack/instead/register.ts',
  'src/shell/offline/worker.ts': 'src/pack/instead/worker.ts',
};
/** The same where nobody knows the site's address. */
const withoutSite = {
  'src/export/qr.ts': 'src/pack/instead/qr.ts',
  'src/export/frame-code.ts': 'src/pack/instead/frame-code.ts',
};

const swap = (instead) => ({
  name: 'stand-ins',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!importer || importer.includes('/src/pack/')) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    const other = found && instead[found.id.slice(root.length)];
    return other ? root + other : null;
  },
});

/** One entry of src/pack/ as a script without imports, and the files it asks for by address. */
async function bundle(entry, define, plugins) {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define,
    plugins,
    build: {
      write: false,
      // Its style stands in every page.
      cssCodeSplit: false,
      target: 'baseline-widely-available',
      assetsInlineLimit: 0,
      modulePreload: false,
      chunkSizeWarningLimit: 4000,
      reportCompressedSize: false,
      rolldownOptions: { input: root + entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [code, ...more] = output.filter(({ type }) => type === 'chunk');
  if (more.length > 0) throw new Error(`${entry} became ${more.length + 1} files.`);
  const files = output.filter(
    ({ type, fileName }) => type === 'asset' && !fileName.endsWith('.css'),
  );
  return { code: code.code, files };
}

/**
 * The two scripts of a pack: the loader, which stands in the file as it is, and the site's own,
 * which stands in its archive. `site` is the site's address, empty where nobody knows it.
 */
export async function packCode(site) {
  const define = {
    packedSite: JSON.stringify(site),
    // Addresses of files are the same in a pack as on the site.
    'import.meta.url': JSON.stringify('https://pack.invalid/'),
  };
  const instead = { ...standIns, ...(site === '' ? withoutSite : {}) };
  const app = await bundle('src/pack/app.ts', define, [swap(instead)]);
  const loader = await bundle('src/pack/loader.ts', define, []);
  return { loader: loader.code, app };
}
