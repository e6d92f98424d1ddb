import { calendarAddress, municipalityCalendarAddress } from '../../lib/addresses.ts';
import type { Municipality } from '../../schemas/municipality.ts';

interface Props {
  /** The site's own address, without a slash at the end. */
  origin: string;
  /** Those that have a calendar of their own. */
  municipalities: readonly Pick<Municipality, 'code' | 'shortName'>[];
}

// An address that begins so is followed; one of https is fetched once.
const toFollow = (origin: string, address: string) => origin.replace(/^https?:/, 'webcal:') + address;

/** How to subscribe to the calendar, in the programs that most people have. */
export function CalendarWays({ origin, municipalities }: Props) {
  return (
    <>
      <p>
        Prenumerera på kalendern, så kommer nya och ändrade dagar till din mobil eller dator av sig själva. Det kan
        dröja ett dygn.
      </p>
      <ul>
        <li class="link">
          <a href={toFollow(origin, calendarAddress)}>Prenumerera på hela länets kalender</a>
        </li>
        {municipalities.map(({ code, shortName }) => (
          <li key={code} class="link">
            <a href={toFollow(origin, municipalityCalendarAddress(shortName))}>Prenumerera på dagarna i {shortName}</a>
          </li>
        ))}
      </ul>
      <h3>Gör så här i ditt program</h3>
      <ul>
        <li>
          <strong>Outlook:</strong> välj Lägg till kalender och sedan Prenumerera från webben. Klistra in adressen.
        </li>
        <li>
          <strong>iPhone:</strong> tryck på länken här ovanför, och sedan på Prenumerera.
        </li>
        <li>
          <strong>Google Kalender:</strong> tryck på plustecknet vid Andra kalendrar och välj Från webbadress. Klistra
          in adressen.
        </li>
      </ul>
      <p>
        Adressen till hela länets kalender är <code>{origin + calendarAddress}</code>.
      </p>
    </>
  );
}
