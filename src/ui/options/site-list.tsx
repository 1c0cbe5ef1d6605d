import { useId, useState } from 'preact/hooks';
import { SITE_RULES, type SiteRule } from '../../settings/settings.ts';
import type { OptionsHost } from '../host.ts';
import { useAnnounce } from '../parts/announcer.tsx';
import { CrossIcon } from '../parts/icons.tsx';
import type { SettingsProps } from './options.tsx';
import { readSiteFile, writeSiteFile } from './site-file.ts';
import { readSiteName } from './site-name.ts';
import { useOptionsWording } from './use-options-wording.ts';

/** The reader's own rules by site: add, search, change, take away, save to a file and load from one. */
export function SiteList({ settings, change, host }: SettingsProps & { host: OptionsHost }) {
  const { locale, options } = useOptionsWording();
  const announce = useAnnounce();
  const [wanted, setWanted] = useState('');
  const hosts = Object.keys(settings.sites).sort((a, b) => a.localeCompare(b, locale));
  const found = hosts.filter((name) => name.includes(wanted.trim().toLowerCase()));
  const put = (name: string, rule: SiteRule) => change({ sites: { ...settings.sites, [name]: rule } });
  const remove = (name: string) => {
    const { [name]: _, ...sites } = settings.sites;
    change({ sites });
  };
  const load = async (file: File | undefined) => {
    const sites = file && readSiteFile(await file.text());
    if (!sites) return announce(options.sitesImportFailed);
    await host.setSettings({ sites: { ...settings.sites, ...sites } });
    announce(options.sitesImported(Object.keys(sites).length));
  };

  return (
    <>
      <AddSite add={(name) => put(name, 'always')} />
      {hosts.length > 0 && (
        <input
          type="search"
          class="search"
          placeholder={options.siteSearch}
          aria-label={options.siteSearch}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      {found.length > 0 ? (
        <ul class="sites">
          {found.map((name) => (
            <SiteEntry
              key={name}
              name={name}
              rule={settings.sites[name] ?? 'on_click'}
              onRule={(rule) => put(name, rule)}
              onRemove={() => remove(name)}
            />
          ))}
        </ul>
      ) : (
        <p class="empty">{hosts.length > 0 ? options.sitesNoneFound : options.sitesNone}</p>
      )}
      <div class="buttons">
        <button
          type="button"
          class="plain"
          disabled={hosts.length === 0}
          onClick={() =>
            host.saveFile('kurszettel-websites.json', 'application/json', writeSiteFile(settings.sites))
          }
        >
          {options.sitesExport}
        </button>
        <label class="plain file">
          {options.sitesImport}
          <input
            type="file"
            class="unseen"
            accept="application/json,.json"
            onChange={(event) => {
              void load(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
        {hosts.length > 0 && <span class="hint">{options.sitesCount(hosts.length)}</span>}
      </div>
    </>
  );
}

function AddSite({ add }: { add: (name: string) => void }) {
  const { options } = useOptionsWording();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [invalid, setInvalid] = useState(false);
  return (
    <form
      class="add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const name = readSiteName(typed);
        setInvalid(!name);
        if (!name) return;
        add(name);
        setTyped('');
      }}
    >
      <label for={id}>{options.siteName}</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        aria-invalid={invalid}
        aria-describedby={`${id}-error`}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="plain">
        {options.siteAdd}
      </button>
      <p class="invalid" id={`${id}-error`} role="alert">
        {invalid ? options.siteInvalid : ''}
      </p>
    </form>
  );
}

interface SiteEntryProps {
  name: string;
  rule: SiteRule;
  onRule: (rule: SiteRule) => void;
  onRemove: () => void;
}

function SiteEntry({ name, rule, onRule, onRemove }: SiteEntryProps) {
  const { options, shared } = useOptionsWording();
  return (
    <li>
      <span class="site-name">{name}</span>
      <select
        aria-label={options.siteRule(name)}
        value={rule}
        onChange={(event) => onRule(event.currentTarget.value as SiteRule)}
      >
        {SITE_RULES.map((option) => (
          <option key={option} value={option} selected={option === rule}>
            {shared.siteRule[option]}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="icon-button"
        aria-label={options.siteRemove(name)}
        title={options.siteRemove(name)}
        onClick={onRemove}
      >
        <CrossIcon />
      </button>
    </li>
  );
}
