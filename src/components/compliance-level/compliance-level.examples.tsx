import type { Example } from '../../types/example.ts';
import { day } from '../example-list/samples.ts';
import { ComplianceLevel } from './compliance-level.tsx';

export const examples: Example[] = [
  { name: 'Vanligt', element: <ComplianceLevel level="delvis" passed auditDate={day} review={undefined} /> },
  {
    name: 'Helt, med granskning',
    element: <ComplianceLevel level="helt" passed auditDate={day} review={{ result: 'med brister' }} />,
  },
  { name: 'Med fel', element: <ComplianceLevel level="delvis" passed={false} auditDate={day} review={undefined} /> },
];
