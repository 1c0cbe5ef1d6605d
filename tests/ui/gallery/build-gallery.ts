import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { STYLES } from '../../../scripts/build/plan.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

export const VIEWS = ['popup', 'options', 'welcome'] as const;
export type View = (typeof VIEWS)[number];

/** Every view as a page that needs nothing else; the fragment `#state/language` says what it shows. */
export async function galleryPages(): Promise<Record<View, string>> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: {
      gallery: 'tests/ui/gallery/gallery.tsx',
      ...Object.fromEntries(STYLES.map((name) => [name, `src/ui/styles/${name}.css`])),
    },
    outdir: ROOT,
    write: false,
    bundle: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  const built = (name: string) => outputFiles.find(({ path }) => path.endsWith(`/${name}`))?.text ?? '';
  const script = built('gallery.js').replaceAll('</script', '<\\/script');
  /** The styles that the real page links, in its order. */
  const styles = (view: View) =>
    [...readFileSync(join(ROOT, `src/extension/${view}.html`), 'utf8').matchAll(/href="styles\/([^"]+)"/g)]
      .map(([, name = '']) => built(name))
      .join('');
  const page = (view: View) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${view}</title>` +
    '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">' +
    // The font that the set-up brings, so that lines break alike wherever the layout is measured.
    `<style>${styles(view)}</style><style>body { font-family: "Liberation Sans", Arial, sans-serif }</style>` +
    `</head><body data-view="${view}"><script>${script}</script></body></html>`;
  return Object.fromEntries(VIEWS.map((view) => [view, page(view)])) as Record<View, string>;
}

/** Writes the pages into a folder; answers the address of a view. */
export async function buildGallery(folder: string): Promise<(view: View) => string> {
  for (const [view, html] of Object.entries(await galleryPages()))
    writeFileSync(join(folder, `${view}.html`), html);
  return (view) => pathToFileURL(join(folder, `${view}.html`)).href;
}
