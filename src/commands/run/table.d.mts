export interface Option {
  summary: string;
  value?: string;
  choices?: readonly string[];
}
export interface Command {
  file: string;
  summary: string;
  options?: Record<string, Option>;
  given?: readonly string[];
  words?: string;
  more?: string;
  writes?: string;
  packages?: readonly string[];
  needsSite?: boolean;
  readsItself?: boolean;
  isBundled?: boolean;
}
export const commands: Record<string, Command>;
