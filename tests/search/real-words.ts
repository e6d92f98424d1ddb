/**
 * Real words, by kind, that a search must never read as others: what somebody wrote is what they meant, though no page
 * says it. Near are those that are a letter or two from words on the pages; places and counties are outside ours.
 */
export const realWords: Record<string, string[]> = {
  everyday: `
    äpple äpplen äpplet bilar cykeln dörren fönstret golvet hunden hundar katten katter kaffet maten middagen
    frukost lunch klassen läraren läxan läxor boken böckerna tidningen kollegor chefen lönen semester helgen
    måndagar januari oktober vintern våren hösten sommaren snön regnet solen månen stjärnor skogen sjön älven berget
    stugan bastun båten tåget bussen flyget biljetter resan sängen soffan köket badrummet trädgården blommor gräset
    fåglar älgen räven vargar hästen fåret grisen musik gitarr fiol dansen teater matchen spelaren domaren skidor
    skridskor simning sjukhus läkare medicin feber hosta tänder ögonen foten ryggen huvudet mormor farfar kusin
    begravning födelsedag`
    .trim()
    .split(/\s+/),
  near: `
    mall lever placering orkar kontrakt hjälm rolig otrolig brottning brottas bröt brett gård gång gängor stol stöld
    störd stolt hit rot kommod magen lager bark garn vild valt vilt lyfte planka ord öra röd filt kasta korta rang
    ting tunga tag samvaro anser rekreation vittra redd uppsatt insatt lämpa besättning stämning moral mara faun
    sätter salter orka orsak rättvist polera polka lydig mista skuldra hotell export transport stad boende bonde
    fjäder följa ljuda ärva sprang utsikt tolv barr vokal skala döpa väga skräp inne metall kommando ledamot soppa
    nummer sommarjobb vansinne leken falna lurvig smed löften målning stödja rapphöna lagat`
    .trim()
    .split(/\s+/),
  people: `
    Aisha Ahmed Anders Anna Astrid Birgitta Daniel Elin Emma Erik Fatima Fredrik Gunnar Hanna Hassan Ingrid Jasmin
    Johan Karin Kerstin Lars Leila Linnea Ludvig Magnus Maja Malin Margareta Mikael Mohammed Mona Nils Nora Olle
    Pernilla Sara Svea Yusuf Andersson Bergström Eriksson Hedman Lindqvist Moberg Persson`
    .trim()
    .split(/\s+/),
  counties: `
    Blekinge Gotland Gävleborg Halland Jämtland Jönköping Kalmar Kronoberg Norrbotten Skåne Stockholm Södermanland
    Uppsala Värmland Västerbotten Västernorrland Västmanland Götaland Örebro Östergötland`
    .trim()
    .split(/\s+/),
  places: `
    Arboga Arvika Boden Borås Bollnäs Enköping Eskilstuna Falkenberg Falköping Göteborg Halmstad Helsingborg
    Hudiksvall Härnösand Karlstad Kiruna Köping Landskrona Lidköping Linköping Luleå Lund Malmö Mariestad Norberg
    Norrköping Nyköping Orust Sala Sandviken Skövde Sundsvall Säffle Torsby Umeå Uddevalla Varberg Visby Västerås
    Ystad Östersund Hedesunda`
    .trim()
    .split(/\s+/),
};
