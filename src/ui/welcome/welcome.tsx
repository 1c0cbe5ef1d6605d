import { useState } from 'preact/hooks';
import type { WelcomeHost } from '../host.ts';
import { Announcer, useAnnounce } from '../parts/announcer.tsx';
import { TickIcon } from '../parts/icons.tsx';
import { useLive } from '../parts/use-live.ts';
import { Speaks } from '../parts/wording-context.tsx';
import { Sample } from './sample.tsx';
import { useWelcomeWording } from './use-welcome-wording.ts';

/** The page of the first run: how it works, what it reads, what never happens, and the permission. */
export function Welcome({ host }: { host: WelcomeHost }) {
  const { language } = useLive(host.settings);
  return (
    <Speaks language={language} browserLanguage={host.browserLanguage()}>
      <Announcer>
        <Body host={host} />
      </Announcer>
    </Speaks>
  );
}

function Body({ host }: { host: WelcomeHost }) {
  const { shared, welcome } = useWelcomeWording();
  return (
    <main class="page welcome">
      <header>
        <p class="product">{shared.product}</p>
        <h1>{welcome.title}</h1>
        <p class="lead">{welcome.lead}</p>
      </header>
      <Permission host={host} />
      <section class="section">
        <h2>{welcome.sampleHeading}</h2>
        <p class="hint">{welcome.sampleHint}</p>
        <Sample host={host} />
      </section>
      <section class="section">
        <h2>{welcome.howHeading}</h2>
        <ol class="how">
          {welcome.how.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      <div class="promises">
        <Promises heading={welcome.readsHeading} items={welcome.reads} />
        <Promises heading={welcome.neverHeading} items={welcome.never} />
      </div>
      <p>
        <button type="button" class="plain" onClick={() => host.openOptions()}>
          {welcome.options}
        </button>
      </p>
    </main>
  );
}

function Promises({ heading, items }: { heading: string; items: string[] }) {
  return (
    <section class="section">
      <h2>{heading}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>
            <TickIcon />
            <span>{item}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Asks for the news sites, with the reason and the whole list; a no is fine. */
function Permission({ host }: { host: WelcomeHost }) {
  const { welcome } = useWelcomeWording();
  const announce = useAnnounce();
  const granted = useLive(host.granted);
  const [denied, setDenied] = useState(false);
  const sites = host.knownSites();
  const ask = async () => {
    const given = await host.requestKnownSites();
    setDenied(!given);
    announce(given ? welcome.sitesGranted : welcome.sitesDenied);
  };
  return (
    <section class="section permission">
      <h2>{welcome.sitesHeading}</h2>
      <p>{welcome.sitesText}</p>
      <details>
        <summary>{welcome.sitesList(sites.length)}</summary>
        <ul class="site-names">
          {sites.map((site) => (
            <li key={site}>{site}</li>
          ))}
        </ul>
      </details>
      {granted ? (
        <p class="granted">
          <TickIcon />
          {welcome.sitesGranted}
        </p>
      ) : (
        <>
          <button type="button" class="primary" onClick={() => void ask()}>
            {welcome.sitesAllow}
          </button>
          {denied && <p class="hint">{welcome.sitesDenied}</p>}
        </>
      )}
    </section>
  );
}
