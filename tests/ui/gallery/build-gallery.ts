import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '../../..');

export const VIEWS = ['popup', 'options', 'welcome'] as const;
export type View = (typeof VIEWS)[number];

/** Builds the gallery into `folder`; answers the address of a view. */
export async function buildGallery(folder: string): Promise<(view: View) => string> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: {
      gallery: 'tests/ui/gallery/gallery.tsx',
      ...Object.fromEntries(VIEWS.map((view) => [view, `src/ui/styles/${view}.css`])),
    },
    outdir: folder,
    bundle: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  for (const view of VIEWS)
    writeFileSync(
      join(folder, `${view}.html`),
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${view}</title>` +
        '<meta name="viewport" content="width=device-width">' +
        `<link rel="stylesheet" href="${view}.css"></head><body data-view="${view}"><script src="gallery.js"></script></body></html>`,
    );
  return (view) => pathToFileURL(join(folder, `${view}.html`)).href;
}
