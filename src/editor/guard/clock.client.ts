/** The day that it is in Sweden, `YYYY-MM-DD`: what is saved now is judged as of now. */
export const currentDay = (): string => new Date().toLocaleDateString('sv', { timeZone: 'Europe/Stockholm' });
