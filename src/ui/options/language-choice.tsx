import { viewWordingFor } from '../../wording/views.ts';
import type { OptionsHost } from '../host.ts';
import { Choice } from './choice.tsx';
import type { SettingsProps } from './options.tsx';
import { useOptionsWording } from './use-options-wording.ts';

/** Languages by their own names, as a reader looks for them. */
const ownName = (tag: string) => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;

export function LanguageChoice({ settings, change, host }: SettingsProps & { host: OptionsHost }) {
  const { options } = useOptionsWording();
  return (
    <Choice
      label={options.language}
      value={settings.language}
      options={[
        ['auto', options.languageAuto(ownName(viewWordingFor(host.browserLanguage()).locale))],
        ['de', ownName('de')],
        ['en', ownName('en')],
      ]}
      onChange={(language) => change({ language })}
    />
  );
}
