import { z } from 'zod';
import { type Audit, audit } from './audit.ts';
import { type Contact, contact } from './contact.ts';
import { type Event, event } from './event.ts';
import { type Helpline, helpline } from './helpline.ts';
import { type Language, language } from './language.ts';
import { type Link, link } from './link.ts';
import { type Locality, locality } from './locality.ts';
import { type Municipality, municipality } from './municipality.ts';
import { type Navigation, navigation } from './navigation.ts';
import { type Need, need } from './need.ts';
import { type Question, question } from './question.ts';
import { type Redirect, redirect } from './redirect.ts';
import { type Report, report } from './report.ts';
import { type Review, review } from './review.ts';
import { type Search, search } from './search.ts';
import { type SharedFact, sharedFact } from './shared-fact.ts';
import { type Site, site } from './site.ts';
import { type Synonym, synonym } from './synonym.ts';
import { type Word, word } from './word.ts';
import { type Wording, wording } from './wording.ts';

/** Everything in `_data`, checked. One key a file. */
export interface Records {
  site: Site;
  audit: Audit;
  reviews: readonly Review[];
  contacts: readonly Contact[];
  events: readonly Event[];
  helplines: readonly Helpline[];
  languages: readonly Language[];
  links: readonly Link[];
  localities: readonly Locality[];
  municipalities: readonly Municipality[];
  navigation: readonly Navigation[];
  needs: readonly Need[];
  questions: readonly Question[];
  redirects: readonly Redirect[];
  reports: readonly Report[];
  searches: readonly Search[];
  shared: readonly SharedFact[];
  synonyms: readonly Synonym[];
  wordings: readonly Wording[];
  words: readonly Word[];
}

/** The schema of each file in `_data`, by its name without `.json`. */
export const recordFiles: Record<keyof Records, z.ZodType> = {
  site,
  audit,
  reviews: z.array(review),
  contacts: z.array(contact),
  events: z.array(event),
  helplines: z.array(helpline),
  languages: z.array(language),
  links: z.array(link),
  localities: z.array(locality),
  municipalities: z.array(municipality),
  navigation: z.array(navigation),
  needs: z.array(need),
  questions: z.array(question),
  redirects: z.array(redirect),
  reports: z.array(report),
  searches: z.array(search),
  shared: z.array(sharedFact),
  synonyms: z.array(synonym),
  wordings: z.array(wording),
  words: z.array(word),
};
