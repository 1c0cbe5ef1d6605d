import type { Settings } from '../../settings/settings.ts';
import type { OptionsHost } from '../host.ts';
import { Announcer, useAnnounce } from '../parts/announcer.tsx';
import { useLive } from '../parts/use-live.ts';
import { Speaks } from '../parts/wording-context.tsx';
import { CopyChoices } from './copy-choices.tsx';
import { KindTable } from './kind-table.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { Reset } from './reset.tsx';
import { Section } from './section.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { SiteList } from './site-list.tsx';
import { Toggle } from './toggle.tsx';
import { useOptionsWording } from './use-options-wording.ts';

/** What every section gets: the present settings and the way to change them. */
export interface SettingsProps {
  settings: Settings;
  change: (part: Partial<Settings>) => void;
}

/** The options page. Every change is stored at once; there is no button to save. */
export function Options({ host }: { host: OptionsHost }) {
  const { language } = useLive(host.settings);
  return (
    <Speaks language={language} browserLanguage={host.browserLanguage()}>
      <Announcer seen>
        <Sections host={host} />
      </Announcer>
    </Speaks>
  );
}

function Sections({ host }: { host: OptionsHost }) {
  const settings = useLive(host.settings);
  const { options, shared } = useOptionsWording();
  const announce = useAnnounce();
  const change = (part: Partial<Settings>) =>
    void host.setSettings(part).then(
      () => announce(options.saved),
      () => announce(options.saveFailed),
    );
  return (
    <main class="page">
      <header>
        <p class="product">{shared.product}</p>
        <h1>{options.title}</h1>
      </header>
      <Section heading={options.highlighting}>
        <Toggle
          on={settings.autoHighlight}
          onChange={(autoHighlight) => change({ autoHighlight })}
          hint={options.autoHighlightHint}
        >
          {options.autoHighlight}
        </Toggle>
        <KindTable settings={settings} change={change} />
      </Section>
      <Section heading={options.sites} hint={options.sitesHint}>
        <SiteList settings={settings} change={change} host={host} />
      </Section>
      <Section heading={options.copying}>
        <CopyChoices settings={settings} change={change} host={host} />
      </Section>
      <Section heading={options.interface}>
        <LanguageChoice settings={settings} change={change} host={host} />
      </Section>
      <Section heading={options.shortcuts}>
        <Shortcuts host={host} />
      </Section>
      <Section heading={options.storage}>
        <Toggle on={settings.sync} onChange={(sync) => change({ sync })} hint={options.syncHint}>
          {options.sync}
        </Toggle>
        <Reset host={host} />
      </Section>
    </main>
  );
}
