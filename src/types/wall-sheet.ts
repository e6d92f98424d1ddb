/** A number as a wall has it: to be read from where one stands. */
export interface SheetNumber {
  number: string;
  name: string;
  /** For whom and when, in a sentence or two. */
  text: string;
}

/** The first paper of a page with help: what somebody who passes a wall needs, and the way to the rest. */
export interface WallSheet {
  /** The page's whole address, which the QR code has. */
  url: string;
  /** The address as it is typed: host and path. */
  address: string;
  /** The numbers to call, that for danger first. */
  numbers: readonly SheetNumber[];
  /** What to do now, in the day, and in the evening. */
  lines: readonly { when: string; text: string }[];
  /** Whether somebody local puts it up, and says so with a stamp. */
  hasStamp: boolean;
}
