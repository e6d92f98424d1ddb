import { confirmedPhone } from '../../collections/municipality-answers.ts';
import { easyContacts, factsOf } from '../../collections/municipality-facts.ts';
import { titlesByAddress } from '../../collections/pages.ts';
import { pick } from '../../collections/records.ts';
import { EasyLines } from '../../components/easy-lines/easy-lines.tsx';
import { FactList, FactValue } from '../../components/fact-list/fact-list.tsx';
import { Sign } from '../../components/sign/sign.tsx';
import { easyAddress, municipalityAddress } from '../../lib/addresses.ts';
import { toTelHref } from '../../lib/phone.ts';
import type { SignName } from '../../lib/signs.ts';
import type { Municipality } from '../../schemas/municipality.ts';
import type { MunicipalityData } from '../../types/template-data.ts';
import { data as ordinary } from '../kommuner/municipality.records.11ty.tsx';

const { reviewed } = ordinary.eleventyComputed;

export const data = {
  ...ordinary,
  permalink: ({ municipality }: MunicipalityData) => easyAddress(municipalityAddress(municipality.shortName)),
  helplines: ['sos-112', 'polisen-114-14', 'bris'],
  eleventyComputed: {
    reviewed,
    title: ({ municipality }: MunicipalityData) => `Hjälp i ${municipality.shortName}`,
    description: ({ municipality }: MunicipalityData) =>
      `Bor du i ${municipality.shortName}? Här ser du på lätt svenska vem du kan ringa.`,
  },
};

function Heading({ sign, id, children }: { sign: SignName; id?: string; children: string }) {
  return (
    <h2 id={id}>
      <Sign name={sign} />
      {children}
    </h2>
  );
}

/** Whom to call in the day: the municipality's number where it is confirmed, else the way to its contacts. */
function ByDay({ municipality }: { municipality: Municipality }) {
  const phone = confirmedPhone(municipality);
  const call = phone ? (
    <>
      Ring {municipality.name} på <FactValue fact={phone} />.
    </>
  ) : (
    <>
      <a href="#kontakta">Ring eller mejla {municipality.name}</a>.
    </>
  );
  return (
    <>
      <EasyLines lines={[call, 'Säg att du vill prata med socialtjänsten.']} />
      <p>De som arbetar där kan hjälpa</p>
      <ul>
        <li>dig som är ung</li>
        <li>ett barn som du är orolig för</li>
        <li>den som vill lämna ett gäng.</li>
      </ul>
    </>
  );
}

function Call({ number, when }: { number: string; when?: string }) {
  return (
    <>
      Ring <a href={toTelHref(number)}>{number}</a>
      {when}.
    </>
  );
}

/** Whom to call when the municipality has closed. */
function ByNight({ emergency, hasOnCall }: { emergency: string | undefined; hasOnCall: boolean }) {
  return (
    <>
      <EasyLines lines={['Kan det vänta?', 'Ring kommunen på dagen, måndag till fredag.']} />
      {emergency && (
        <EasyLines
          lines={[
            'Kan det inte vänta?',
            <Call key="call" number={emergency} />,
            hasOnCall && 'Säg att du vill prata med socialjouren.',
          ]}
        />
      )}
      {hasOnCall && (
        <EasyLines
          lines={['Socialjouren hjälper dig på kvällar och helger.', 'Du får ringa fast inget brott händer nu.']}
        />
      )}
    </>
  );
}

/** The easy-read pages that answer the questions of somebody in need. */
function Pages({ addresses, titles }: { addresses: readonly string[]; titles: ReadonlyMap<string, string> }) {
  return (
    <ul>
      {addresses.map((address) => (
        <li key={address} class="link">
          <a href={address}>{titles.get(address)}</a>
        </li>
      ))}
    </ul>
  );
}

export default function EasyMunicipalityPage({ municipality, records, collections }: MunicipalityData) {
  const titles = titlesByAddress(collections.all);
  const answers = records.questions.flatMap(({ page, always }) => (page && always ? easyAddress(page) : []));
  const addresses = [...new Set(answers)].filter((address) => titles.has(address));
  const { shortName, localCouncil } = municipality;
  const [emergency] = pick(records.helplines, ['sos-112']);
  const hasOnCall = factsOf(municipality, 'onCall', records.shared).length > 0;
  return (
    <>
      <Heading sign="larm">Är det bråttom?</Heading>
      {emergency && (
        <EasyLines
          lines={[
            <Call key="call" number={emergency.number} when=" om någon är i fara" />,
            'Ring också om ett brott händer nu.',
          ]}
        />
      )}
      <Heading sign="dag">Vill du ha hjälp på dagen?</Heading>
      <ByDay municipality={municipality} />
      <Heading sign="natt">Är det kväll eller helg?</Heading>
      <ByNight emergency={emergency?.number} hasOnCall={hasOnCall} />
      {addresses.length > 0 && (
        <>
          <Heading sign="fraga">Vad vill du ha hjälp med?</Heading>
          <Pages addresses={addresses} titles={titles} />
        </>
      )}
      <Heading sign="lista">Vad gör kommunen?</Heading>
      <p>Alla kommuner ska ha en plan mot brott.</p>
      {localCouncil?.value && (
        <EasyLines lines={[`${shortName} har en grupp mot brott.`, 'Gruppen pratar om hur brotten ska bli färre.']} />
      )}
      <Heading sign="telefon" id="kontakta">
        Så når du kommunen
      </Heading>
      <FactList facts={easyContacts(municipality)} />
    </>
  );
}
