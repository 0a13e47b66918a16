/** Elements that stand inside a line of text. Any other opens a box of its own, and so does one of these around a box. */
export const inlineTags: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark math nobr output picture q rb rp rt ruby ' +
    's samp small source span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Elements without readable text. */
export const silentTags: ReadonlySet<string> = new Set(
  (
    'script style svg canvas iframe frame object embed applet audio video map area select option optgroup datalist input textarea ' +
    'meta link title base param track progress meter template'
  ).split(' '),
);

/** Elements that always open a box, whatever stands round them. */
export const boxTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr li main menu nav noscript ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
