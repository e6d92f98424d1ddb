export interface Annotation {
  kind: 'error' | 'warning' | 'notice';
  file: string;
  line: number;
  column: number;
  title: string;
  message: string;
}

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A line that GitHub shows beside the line of a file, in a pull request (its workflow commands). */
export const formatAnnotation = ({ kind, file, line, column, title, message }: Annotation): string =>
  `::${kind} file=${property(file)},line=${line},col=${column},title=${property(title)}::${data(message)}`;
