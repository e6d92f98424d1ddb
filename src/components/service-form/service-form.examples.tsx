import { forms } from '../../lib/forms.ts';
import type { Example } from '../../types/example.ts';
import { arabic, arabicSentence } from '../example-list/arabic.ts';
import { longMunicipality, longSentence, longWord } from '../example-list/samples.ts';
import { ErrorSummary, ServiceForm } from './service-form.tsx';

const municipalities = ['Exempel', longMunicipality.shortName];
const errors = { amne: 'Skriv vad det gäller', epost: 'Fyll i e-post eller telefon' };

export const examples: Example[] = [
  { name: 'Vanligt', element: <ServiceForm form={forms.kontakt} municipalities={municipalities} /> },
  {
    name: 'Fel att rätta',
    element: (
      <>
        <ErrorSummary errors={errors} />
        <ServiceForm
          form={forms.kontakt}
          municipalities={municipalities}
          values={{ meddelande: 'Ett exempel' }}
          errors={errors}
        />
      </>
    ),
  },
  {
    name: 'Besked och en fråga till',
    element: <ServiceForm form={forms.nyhetsbrev} municipalities={[]} message="Exempel på ett besked." question="0" />,
  },
  {
    name: 'Långa ord',
    element: (
      <ServiceForm
        form={{ ...forms.hjalpte, heading: longWord, notice: [longSentence], button: longWord }}
        municipalities={[]}
        values={{ kommentar: longSentence }}
        errors={{ svar: longWord }}
      />
    ),
  },
  {
    name: 'Från höger till vänster',
    element: (
      <ServiceForm
        form={{ ...forms.hjalpte, heading: arabic, notice: [arabicSentence] }}
        municipalities={[]}
        values={{ kommentar: arabicSentence }}
        errors={{ kommentar: arabic }}
      />
    ),
    lang: 'ar',
  },
  { name: 'Minsta möjliga', element: <ServiceForm form={{ ...forms.nyhetsbrev, notice: [] }} municipalities={[]} /> },
];
