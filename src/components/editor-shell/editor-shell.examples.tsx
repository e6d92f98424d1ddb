import type { Example } from '../../types/example.ts';
import { EditorShell } from './editor-shell.tsx';

const files = { script: '', styles: '', knowledge: '', preview: { engine: '', styles: '', site: '' } };

export const examples: Example[] = [
  { name: 'Vanligt', element: <EditorShell {...files} repository="exempel/webbplats" /> },
  { name: 'Utan förvar', element: <EditorShell {...files} repository={undefined} /> },
];
