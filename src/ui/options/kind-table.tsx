import { highlightLook, LINE_CONTRAST, lineContrast } from '../../settings/palette.ts';
import { DEFAULT_SETTINGS, HIGHLIGHT_KINDS, type HighlightKind } from '../../settings/settings.ts';
import { TickIcon, UndoIcon, WarnIcon } from '../parts/icons.tsx';
import type { SettingsProps } from './options.tsx';
import { useOptionsWording } from './use-options-wording.ts';

/** Each kind of highlight: whether it is painted, how it looks on light and dark pages, and its colour. */
export function KindTable({ settings, change }: SettingsProps) {
  const { options } = useOptionsWording();
  return (
    <fieldset class="kinds">
      <legend>{options.kinds}</legend>
      <p class="hint">{options.kindsHint}</p>
      <ul>
        {HIGHLIGHT_KINDS.map((kind) => (
          <Kind key={kind} kind={kind} settings={settings} change={change} />
        ))}
      </ul>
    </fieldset>
  );
}

function Kind({ kind, settings, change }: SettingsProps & { kind: HighlightKind }) {
  const { options, shared } = useOptionsWording();
  const name = shared.highlight[kind];
  const ink = settings.colours[kind];
  const paint = (colour: string) => change({ colours: { ...settings.colours, [kind]: colour } });
  return (
    <li class="kind">
      <label class="switch">
        <input
          type="checkbox"
          checked={settings.kinds[kind]}
          aria-label={options.show(name)}
          onChange={(event) => change({ kinds: { ...settings.kinds, [kind]: event.currentTarget.checked } })}
        />
        <span aria-hidden="true">{name}</span>
      </label>
      <span class="samples" aria-hidden="true">
        <Sample kind={kind} ink={ink} page="light" />
        <Sample kind={kind} ink={ink} page="dark" />
      </span>
      <input
        type="color"
        value={ink}
        aria-label={options.colour(name)}
        onChange={(event) => paint(event.currentTarget.value)}
      />
      <button
        type="button"
        class="icon-button"
        disabled={ink === DEFAULT_SETTINGS.colours[kind]}
        aria-label={options.colourReset(name)}
        title={options.colourReset(name)}
        onClick={() => paint(DEFAULT_SETTINGS.colours[kind])}
      >
        <UndoIcon />
      </button>
      <ContrastVerdict ink={ink} />
    </li>
  );
}

function Sample({ kind, ink, page }: { kind: HighlightKind; ink: string; page: 'light' | 'dark' }) {
  const { options } = useOptionsWording();
  return (
    <span class={`sample on-${page}`}>
      <span style={highlightLook(kind, ink)}>{options.sample[kind]}</span>
    </span>
  );
}

/** Whether the line shows on both kinds of pages, with the measured ratio where it does not. */
function ContrastVerdict({ ink }: { ink: string }) {
  const { locale, options } = useOptionsWording();
  const ratio = lineContrast(ink);
  const written = (value: number) =>
    `${new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value)} : 1`;
  const weak = [
    ...(ratio.light < LINE_CONTRAST ? [options.contrastLow(written(ratio.light), options.onLight)] : []),
    ...(ratio.dark < LINE_CONTRAST ? [options.contrastLow(written(ratio.dark), options.onDark)] : []),
  ];
  return (
    <p class={`contrast ${weak.length > 0 ? 'fails' : 'holds'}`}>
      {weak.length > 0 ? <WarnIcon /> : <TickIcon />}
      {weak.length > 0 ? weak.join(', ') : options.contrastGood}
    </p>
  );
}
