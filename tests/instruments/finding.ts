/** A broken rule, found by an instrument on a built page. */
export interface Finding {
  /** The rule, with the instrument's name before it: `axe:color-contrast`, `webperf-html:no-dup-id`, `AS-02`. */
  check: string;
  /** Address of the page, such as `/lagen/`. */
  page: string;
  /** Where on the page: a selector, `line:column`, or the name of a header. */
  place: string;
  /** What is wrong, in the instrument's own words. */
  text: string;
}

/** One line for a report: rule, page, place, what is wrong. */
export const formatFinding = ({ check, page, place, text }: Finding): string => `${check}  ${page}  ${place}  ${text}`;
