import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

interface Change {
  /** Path of the library's file. */
  file: RegExp;
  /** An assignment to `innerHTML`, how often it stands there, and what does without. */
  assignment: RegExp;
  times: number;
  instead: string;
}

/**
 * No part of the extension writes HTML from strings, libraries included: that is the promise, and the stores' linters
 * ask for it. Two libraries hold such assignments; here they are said otherwise, with the same effect where we use
 * them. A new version of a library that looks different fails the build rather than bringing them back.
 */
const CHANGES: readonly Change[] = [
  {
    // Refills elements of the parsed clone; a parsed document is inert, and `<body>` keeps all of it in its body.
    file: /@mozilla[\\/]readability[\\/]Readability\.js$/,
    assignment: /(\w+)\.innerHTML = ([\w.]+);/g,
    times: 2,
    instead:
      '$1.replaceChildren(...new DOMParser().parseFromString("<body>" + $2, "text/html").body.childNodes);',
  },
  {
    // Serves `dangerouslySetInnerHTML`, which no view may use.
    file: /preact[\\/]dist[\\/]preact\.m?js$/,
    assignment: /\((\w+)\.innerHTML=(\w+)\.__html\)/g,
    times: 1,
    instead: '(()=>{throw new Error("views never write HTML")})()',
  },
];

export function writeNoHtml(source: string, { assignment, times, instead }: Omit<Change, 'file'>): string {
  const found = source.match(assignment)?.length ?? 0;
  if (found !== times)
    throw new Error(`${found} instead of ${times} assignments to innerHTML; look at the library anew`);
  return source.replace(assignment, instead);
}

export const noHtmlWriting: Plugin = {
  name: 'no-html-writing',
  setup(build) {
    for (const change of CHANGES) {
      build.onLoad({ filter: change.file }, ({ path }) => ({
        contents: writeNoHtml(readFileSync(path, 'utf8'), change),
        loader: 'js',
      }));
    }
  },
};
