// Our own words are Swedish: so is the editor, until somebody chooses another language, whatever the browser speaks. Else
// it would offer to speak the browser's language, in that language.
localStorage['sveltia-cms.prefs'] ??= JSON.stringify({ locale: 'sv' });
Object.defineProperty(navigator, 'language', { value: 'sv' });
