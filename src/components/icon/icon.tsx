/** Drawn by us on a grid of 24, in lines alone: the stylesheet gives them colour and width. */
const drawings = {
  child: 'M9 3a4 4 0 1 0 .1 0M2 21v-2a6 6 0 0 1 9-5M17 11a3 3 0 1 0 .1 0M12 21v-1a5 5 0 0 1 10 0v1',
  chat: 'M3 4h18v12h-9l-5 5v-5H3zM7 8h10M7 12h6',
  shield: 'M12 2 4 5v6c0 5 3 9 8 11 5-2 8-6 8-11V5zM12 7v6m0 3v.5',
  house: 'M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6',
  chart: 'M4 3v18h17M9 17v-4m5 4V8m5 9v-6',
  checklist: 'M5 3h14v18H5zM8 8l1 1 2-2m2 1h3M8 13l1 1 2-2m2 1h3m-8 5h8',
  people:
    'M12 4a3 3 0 1 0 .1 0M5 7a2 2 0 1 0 .1 0M19 7a2 2 0 1 0 .1 0M6 21v-3a6 6 0 0 1 12 0v3M2 19v-2a4 4 0 0 1 3-4m17 6v-2a4 4 0 0 0-3-4',
  hub: 'M12 9a3 3 0 1 0 .1 0M12 9V3m0 12v6M9 12H3m12 0h6',
  warning: 'M12 3 1.5 21h21zM12 10v5m0 3v.5',
  phone: 'M5 3h4l2 5-3 2a12 12 0 0 0 6 6l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2z',
} as const;

export type IconName = keyof typeof drawings;

/** A sign beside a word that says the same: who listens is told the word alone. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
