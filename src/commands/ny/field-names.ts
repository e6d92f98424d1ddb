/** What each field is called for the one who is asked for it. The key is what stands in the file, and after `--`. */
const names: Record<string, string> = {
  title: 'Rubrik',
  description: 'Beskrivning',
  owner: 'Vem som håller den aktuell',
  helplines: 'Hjälpnummer',
  document: 'Dokument',
  keywords: 'Fler ord i A–Ö',
  text: 'Första stycket',
  slug: 'Sista delen av adressen',
  in: 'Mapp',
  quickExit: 'Knappen Lämna snabbt',
  id: 'Sista delen av adressen',
  date: 'Dag',
  endDate: 'Sista dag',
  time: 'Klockslag',
  place: 'Plats',
  summary: 'Vad den handlar om',
  organiser: 'Vem som ordnar den',
  kind: 'Slag',
  link: 'Länk',
  municipality: 'Kommun',
  fact: 'Uppgift',
  value: 'Själva uppgiften',
  note: 'En mening om uppgiften',
  publisher: 'Utgivare',
  source: 'Källa',
  published: 'Publicerad',
  confidence: 'Hur säker uppgiften är',
};

/** A field's name in Swedish; one that has none is called by its key. */
export const fieldName = (key: string): string => names[key] ?? key;
