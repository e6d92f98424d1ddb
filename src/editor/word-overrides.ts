import type { PackageWords } from './missing-words.ts';

/**
 * Our words where the package's own Swedish is half English, or leads astray. The keys are the package's; a test holds
 * that it still has them.
 */
export const wordOverrides: PackageWords = {
  slug: 'Sista delen av adressen',
  sign_in_using_access_token: 'Logga in med en nyckel från GitHub',
  sign_in_using_access_token_description: 'Klistra in nyckeln här. Den ska få läsa och skriva webbplatsens filer.',
  sign_in_using_access_token_link: 'Du gör en nyckel i <a>dina inställningar hos {$service}</a>.',
  personal_access_token: 'Nyckel',
  work_with_local_repo: 'Arbeta med filerna på den här datorn',
  work_with_local_repo_description: 'Välj mappen med webbplatsens filer när webbläsaren frågar.',
  work_with_local_repo_description_no_repo: 'Välj mappen med webbplatsens filer när webbläsaren frågar.',
  working_with_local_repo: 'Arbetar med filerna på den här datorn',
  sign_in_error: {
    not_project_root: 'Mappen är inte webbplatsens. Välj den som har mapparna src, _data och assets i sig.',
    picker_dismissed: 'Ingen mapp valdes. Försök igen.',
  },
  repository_no_access: 'Nyckeln får inte läsa webbplatsens filer i ”{$repo}”.',
  repository_not_found: 'Det finns inget förvar som heter ”{$repo}”.',
  repository_empty: 'Förvaret ”{$repo}” är tomt.',
  branch_not_found: 'Förvaret ”{$repo}” har ingen gren som heter ”{$branch}”.',
  git_repository: 'Webbplatsens filer',
  sort_keys: { slug: 'Adress' },
  edit_slug: 'Ändra sista delen av adressen',
  edit_slug_error: {
    empty: 'Skriv något.',
    invalid: 'Använd bara små bokstäver a–z, siffror och bindestreck.',
    duplicate: 'En annan sida heter redan så.',
  },
  saving_entry: { error: { title: 'Inget är sparat', description: 'Det du har skrivit står kvar i rutorna.' } },
  deleting_entry_failed: 'Inget togs bort.',
};

/** Words, and upon them others: where both have one, the upper. */
export function layWords(lower: PackageWords, upper: PackageWords): PackageWords {
  const entries = Object.entries({ ...lower, ...upper }).map(([key, value]) => {
    const [below, above] = [lower[key], upper[key]];
    return [key, typeof below === 'object' && typeof above === 'object' ? layWords(below, above) : value] as const;
  });
  return Object.fromEntries(entries);
}
