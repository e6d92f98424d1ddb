/** The drawings of ours that an editor may place, as `::: bild lagens-ring`: a component each. */
export const drawingNames = ['fas', 'lagens-ring'] as const;

export type DrawingName = (typeof drawingNames)[number];

/** What is written after `bild` on the line that places a drawing. */
export const toDrawingName = (info: string): string => info.trim().replace(/^bild\s*/, '');
