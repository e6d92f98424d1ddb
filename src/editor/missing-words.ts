/** Words of the package, by its own keys. */
export interface PackageWords {
  [key: string]: string | PackageWords;
}

/**
 * Swedish for what the package has in English alone, so that nobody meets a sentence of another language in the middle
 * of their own. A test says when the package has got more of them, or words of its own for these.
 */
export const missingWords: PackageWords = {
  select_item: 'Välj {$name}',
  folders: 'Mappar',
  more_folders: 'Fler mappar',
  sign_in_using_access_token_workflow_note: 'Nyckeln ska också få läsa och skriva pull requests.',
  sign_in_with_link: 'Logga in med en länk',
  sign_in_with_link_confirmation:
    'Länken loggar in dig som {$account} på {$service}, med inställningarna från den dator där den gjordes. Fortsätt bara om du själv har gjort den.',
  domain: 'Webbplats',
  file_unavailable: 'Finns inte',
  file_unavailable_description: 'Filen gick inte att hämta. Den kan vara flyttad eller borttagen.',
  back_to_parent_folder: 'Tillbaka till mappen ovanför',
  new_folder: 'Ny mapp',
  new_folder_name: 'Mappens namn',
  new_folder_create: 'Gör mappen',
  new_folder_description: 'Mappen kommer att ligga i ”{$folder}”.',
  new_folder_error: {
    empty: 'Skriv mappens namn.',
    invalid: 'Namnet får inte ha snedstreck eller börja med en punkt.',
    duplicate: 'Det finns redan en mapp eller en fil som heter så här.',
  },
  creating_folder: 'Gör mappen…',
  creating_folder_failed: 'Mappen gick inte att göra.',
  folder_options: 'Val för mappen',
  show_folder_options: 'Visa val för mappen',
  rename_folder: 'Byt namn på mappen',
  delete_folder: 'Ta bort mappen',
  enter_new_name_for_folder: 'Skriv det nya namnet. Filerna i mappen följer med, och det som använder dem ändras.',
  enter_new_name_for_external_folder:
    'Skriv det nya namnet. Filerna i mappen följer med och får nya adresser, så rätta det som använder dem.',
  confirm_deleting_folder: 'Vill du ta bort mappen ”{$name}” och alla {$count} filer i den?',
  renaming_folder: 'Byter namn på mappen…',
  renaming_folder_failed: 'Mappen gick inte att byta namn på.',
  deleting_folder: 'Tar bort mappen…',
  deleting_folder_failed: 'Mappen gick inte att ta bort.',
  replace_file: 'Byt fil',
  replace_image: 'Byt bild',
  remove_file: 'Ta bort filen',
  remove_image: 'Ta bort bilden',
  deleting_referenced_assets_note: 'Det som leder dit tas också bort, på {$count} ställen.',
  cannot_delete_referenced_assets:
    'Filen går inte att ta bort, för de här fälten använder den. Ändra dem först. Det gäller {$count} filer.',
  deleting_referenced_entries_note: 'Det som leder dit tas också bort, på {$count} ställen.',
  cannot_delete_referenced_entries:
    'Den går inte att ta bort, för de här fälten använder den. Ändra dem först. Det gäller {$count} poster.',
  show_errors: 'Visa felen',
  folder_created: 'Mappen är gjord.',
  folder_path: 'Mappens plats',
  folder_contents: 'Innehåll',
  x_folders: 'Mappar: {$count}',
  folder_renamed: 'Mappen har fått sitt nya namn.',
  folder_deleted: 'Mappen är borttagen.',
  entry_sidebar: {
    slug: {
      title: 'Sista delen av adressen',
      generated_on_save: 'Den görs av det du har skrivit, när du sparar.',
      unavailable: 'Den här posten har ingen egen adress.',
    },
  },
  save_conflict: {
    title: 'Någon annan har ändrat samma sak',
    modified_by: '{$name} ändrade det här den {$date}, efter att du öppnade det.',
    modified: 'Det här har ändrats efter att du öppnade det.',
    deleted: 'Det här har tagits bort efter att du öppnade det.',
    overwrite_warning: 'Sparar du nu försvinner den andras ändringar.',
    recreate_warning: 'Sparar du nu görs det på nytt.',
    save_anyway: 'Spara ändå',
    branch_moved: 'Någon annan sparade samtidigt. Försök igen.',
  },
  remote_change: {
    reload_entry: 'Hämta på nytt',
    confirm_reloading_entry: 'Vill du hämta det på nytt? Det du inte har sparat försvinner.',
  },
  list_item_options: 'Val för raden',
  relation_field: {
    save_together_hint: 'Den nya posten i {$name} sparas tillsammans med det du ändrar nu.',
    add_failed: 'Det gick inte att lägga till i {$name}.',
  },
  assets_dialog: {
    title: { folder: 'Välj en mapp' },
    selected_folder: 'Vald mapp: {$path}',
    selected_folders: 'Valda mappar: {$count}',
    no_subfolders: 'Mappen har inga mappar i sig.',
  },
  status: { deploying: 'Publiceras' },
  workflow: { deploying_deletion: 'Borttagning' },
};
