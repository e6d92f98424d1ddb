// Our own words are Swedish: so is the editor, until somebody chooses another language, whatever the browser speaks.
localStorage['sveltia-cms.prefs'] ??= JSON.stringify({ locale: 'sv' });
