/** Line icons on a grid of 16; decorative, the button beside them carries the name. */
const icon = (path: string) => () => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path
      d={path}
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);

export const CopyIcon = icon('M5.5 5.5h7v8h-7zM3.5 10.5v-8h7');
export const ChevronIcon = icon('M4 6.5l4 4 4-4');
export const TickIcon = icon('M3.5 8.5l3 3 6-7');
export const WarnIcon = icon('M8 2.5l6 11H2zM8 6.5v3.5M8 12v.1');
export const BackIcon = icon('M10 3.5L5.5 8l4.5 4.5');
export const ForthIcon = icon('M6 3.5L10.5 8 6 12.5');
export const SlidersIcon = icon('M2.5 4.5h6M12 4.5h1.5M2.5 11.5H4M7.5 11.5h6M10.2 2.8v3.4M5.8 9.8v3.4');
export const CrossIcon = icon('M4.5 4.5l7 7M11.5 4.5l-7 7');
export const UndoIcon = icon('M5.5 3.5L3 6l2.5 2.5M3.5 6H9a3.5 3.5 0 010 7H6.5');
