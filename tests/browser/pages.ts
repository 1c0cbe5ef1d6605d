/** Pages of our own writing: an article, the same on a site that nobody lists, a list, a one-page application. */

const PARAGRAPHS = [
  'Der Maschinenbauer Krones hat im dritten Quartal einen Umsatz von 1,32 Milliarden Euro erzielt. Das sind 6,4 Prozent mehr als im Vorjahr, wie das Unternehmen am Dienstag mitteilte.',
  'Das operative Ergebnis stieg auf 131,5 Millionen Euro nach 118,2 Millionen Euro im Vorjahreszeitraum. Unter dem Strich verdiente der Konzern 74 Millionen Euro und damit mehr als von Analysten erwartet.',
  'Für das Gesamtjahr rechnet der Vorstand mit einem Umsatzplus von 7 bis 9 Prozent. Die Aktie der Krones AG gab dennoch um 2,1 Prozent auf 127,40 Euro nach.',
  'Die Deutsche Bank beließ ihr Kursziel für die Aktie bei 150 Euro. Zum Vergleich: Der Konkurrent GEA setzte im selben Zeitraum 1,36 Milliarden Euro um.',
];

export const paragraphs = (texts: readonly string[] = PARAGRAPHS) =>
  texts.map((text, index) => `<p id="p${index}">${text}</p>`).join('\n');

const TITLE = 'Krones steigert Umsatz auf 1,32 Milliarden Euro';

/** Notes, from before any script of ours, what happens to the document and which errors are seen. */
const WITNESS = `<script>
  window.witness = { changes: 0, errors: [] };
  addEventListener('error', (event) => witness.errors.push(event.message));
  addEventListener('DOMContentLoaded', () => {
    witness.html = document.documentElement.outerHTML;
    new MutationObserver((records) => { witness.changes += records.length; })
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  // What pages do to their text while it is read.
  let removed;
  addEventListener('test:remove', () => {
    removed = [...document.querySelector('#text').children].slice(1, 3);
    for (const paragraph of removed) paragraph.remove();
  });
  addEventListener('test:bring-back', () => document.querySelector('#text').append(...removed));
</script>`;

export interface ArticleLook {
  style?: string;
  texts?: readonly string[];
  script?: string;
}

export function articlePage({ style = '', texts, script = '' }: ArticleLook = {}): string {
  return `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>${TITLE} - Testblatt</title>${WITNESS}
<meta property="og:type" content="article"><link rel="icon" href="data:,">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${TITLE}","datePublished":"2025-11-04T08:15:00+01:00","author":{"@type":"Person","name":"Hanna Vogt"}}</script>
<style>body{font:18px/1.6 "DejaVu Serif",serif;max-width:680px;margin:24px auto}${style}</style></head>
<body><nav><a href="/nachrichten">Nachrichten</a> <a href="/aktien">Aktien</a></nav>
<article><h1>${TITLE}</h1><p class="byline">Von Hanna Vogt, 4. November 2025</p>
<div id="text">${paragraphs(texts)}</div></article>
<div style="height:1500px"></div><footer>Alle Angaben ohne Gewähr</footer>${script && `<script>${script}</script>`}</body></html>`;
}

export const listPage = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Nachrichten</title>
<link rel="icon" href="data:,">${WITNESS}</head><body><h1>Nachrichten</h1><ul>
${Array.from({ length: 20 }, (_, index) => `<li><a href="/nachricht/2150000${index}-meldung">Meldung ${index}: Plus von ${index} Prozent</a></li>`).join('')}
</ul></body></html>`;

export const LISTED = 'https://www.wallstreet-online.de/nachricht/21501234-krones-steigert-umsatz';
export const LISTED_DARK = 'https://www.wallstreet-online.de/nachricht/21501235-krones-bei-nacht';
export const LIST = 'https://www.wallstreet-online.de/nachrichten';
export const APPLICATION = 'https://www.wallstreet-online.de/nachrichten/anwendung';
export const UNLISTED = 'https://www.testblatt.example/wirtschaft/krones-steigert-den-umsatz-4711';
export const ALLOWED = 'https://www.lokalblatt.example/wirtschaft/krones-steigert-den-umsatz-4712';

/** A list that turns into an article by the History API, as one-page applications do. */
const applicationPage = listPage.replace(
  '</body>',
  `<script>
    window.openArticle = () => {
      history.pushState({}, '', '/nachricht/21509999-krones-steigert-umsatz');
      setTimeout(() => { document.body.innerHTML = ${JSON.stringify(`<article><h1>${TITLE}</h1>${paragraphs()}</article>`)}; }, 100);
    };
    const list = document.body.innerHTML;
    addEventListener('popstate', () => { document.body.innerHTML = list; });
  </script></body>`,
);

export const PAGES: Record<string, string> = {
  [LISTED]: articlePage(),
  [LISTED_DARK]: articlePage({ style: 'html{background:#14171c;color:#d7dae0}a{color:#9cc3f2}' }),
  [LIST]: listPage,
  [APPLICATION]: applicationPage,
  [UNLISTED]: articlePage(),
  [ALLOWED]: articlePage(),
};
