/** Drawn by us on a grid of 24, in lines alone: the stylesheet gives them colour and width. */
const drawings = {
  child: 'M9 3a4 4 0 1 0 .1 0M2 21v-2a6 6 0 0 1 9-5M17 11a3 3 0 1 0 .1 0M12 21v-1a5 5 0 0 1 10 0v1',
  chat: 'M3 4h18v12h-9l-5 5v-5H3zM7 8h10M7 12h6',
  shield: 'M12 2 4 5v6c0 5 3 9 8 11 5-2 8-6 8-11V5zM12 7v6m0 2v1.8',
  house: 'M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6',
  chart: 'M4 3v18h17M9 17v-4m5 4V8m5 9v-6',
  checklist: 'M5 3h14v18H5zM8 8l1 1 2-2m2 1h3M8 13l1 1 2-2m2 1h3m-8 5h8',
  people:
    'M12 4a3 3 0 1 0 .1 0M5 7a2 2 0 1 0 .1 0M19 7a2 2 0 1 0 .1 0M6 21v-3a6 6 0 0 1 12 0v3M2 19v-2a4 4 0 0 1 3-4m17 6v-2a4 4 0 0 0-3-4',
  hub: 'M12 9a3 3 0 1 0 .1 0M12 9V3m0 12v6M9 12H3m12 0h6',
  alarm: 'M6 17v-6a6 6 0 0 1 12 0v6M3 17h18M10 20h4M12 5V2M5 4 3 6M19 4l2 2',
  book: 'M12 6C9 4 6 4 3 4v15c3 0 6 0 9 2 3-2 6-2 9-2V4c-3 0-6 0-9 2zM12 6v15',
  down: 'M12 2v19M5 14l7 7 7-7',
  exit: 'M13 7V3H4v18h9v-4M9 12h12M17 8l4 4-4 4',
  eye: 'M2 12c4-8 16-8 20 0-4 8-16 8-20 0zM12 9a3 3 0 1 0 .1 0z',
  letter: 'M3 5h18v14H3zM3 6l9 8 9-8',
  moon: 'M14 3a9 9 0 1 0 7 12A8 8 0 0 1 14 3z',
  person: 'M12 3a4 4 0 1 0 .1 0zM4 21v-2a8 8 0 0 1 16 0v2',
  pin: 'M12 22C8 17 5 13 5 9a7 7 0 0 1 14 0c0 4-3 8-7 13zM12 6a3 3 0 1 0 .1 0z',
  police: 'M5 7c2-5 12-5 14 0l-3 4H8zM8 11v1a4 4 0 0 0 8 0v-1M3 22v-1a9 6 0 0 1 18 0v1M12 6v2',
  question: 'M12 2a10 10 0 1 0 .1 0zM9 9a3 3 0 1 1 4 3q-1 .5-1 2m0 2v1.8',
  scales: 'M12 3v18M7 21h10M4 6h16M5 6l-3 8a3 3 0 0 0 6 0zM19 6l-3 8a3 3 0 0 0 6 0z',
  stop: 'M8 13V5a1.5 1.5 0 0 1 3 0v6-7a1.5 1.5 0 0 1 3 0v7-6a1.5 1.5 0 0 1 3 0v5a1.5 1.5 0 0 1 3 0v5a7 7 0 0 1-7 7c-3 0-5-2-6-4l-3-5a1.5 1.5 0 0 1 3-1.5z',
  sun: 'M12 8a4 4 0 1 0 .1 0zM12 2v3m0 14v3M2 12h3m14 0h3M5 5l2 2m10 10 2 2M5 19l2-2M17 7l2-2',
  warning: 'M12 3 2 21h20zM12 9v6m0 1.5v1.8',
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
