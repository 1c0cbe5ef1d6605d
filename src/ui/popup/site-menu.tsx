import { useState } from 'preact/hooks';
import { SITE_RULES, type SiteRule } from '../../settings/settings.ts';
import type { PopupHost, SiteState } from '../host.ts';
import { useAnnounce } from '../parts/announcer.tsx';
import { useWording } from '../parts/wording-context.tsx';

interface SiteMenuProps {
  site: SiteState;
  host: PopupHost;
  close: () => void;
}

/** What Kurszettel may do on this site; "always" asks the browser in context, with the reason. */
export function SiteMenu({ site, host, close }: SiteMenuProps) {
  const { popup, shared } = useWording();
  const announce = useAnnounce();
  const [denied, setDenied] = useState(false);
  const ask = async () => {
    const given = await host.requestSite();
    setDenied(!given);
    if (!given) announce(popup.denied);
  };
  const choose = (rule: SiteRule) => {
    host.setSiteRule(rule);
    if (rule === 'always' && !site.granted) void ask();
  };
  return (
    <>
      {site.host && (
        <fieldset>
          <legend>
            {popup.thisSite} <span class="owner">{site.host}</span>
          </legend>
          {SITE_RULES.map((rule) => (
            <label key={rule}>
              <input
                type="radio"
                name="site-rule"
                checked={site.rule === rule}
                onChange={() => choose(rule)}
              />
              {shared.siteRule[rule]}
            </label>
          ))}
          {site.rule === 'always' && !site.granted && (
            <p class="grant">
              {denied ? popup.denied : popup.grantReason(site.host)}
              <button type="button" class="plain" onClick={() => void ask()}>
                {popup.grantSite}
              </button>
            </p>
          )}
        </fieldset>
      )}
      <button
        type="button"
        class="menu-entry"
        onClick={() => {
          close();
          host.openOptions();
        }}
      >
        {popup.openOptions}
      </button>
    </>
  );
}
