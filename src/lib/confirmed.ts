interface Read {
  publisher?: string | undefined;
  source?: string | undefined;
  secondSource?: string | undefined;
}

/**
 * True where somebody in need may be sent to a number: its owner gives it, two sources do, or we have rung it ourselves.
 * @param owner whose number it is
 */
export const isConfirmed = ({ publisher, source, secondSource }: Read, owner: string): boolean =>
  publisher === owner || source === 'egen' || Boolean(secondSource);
