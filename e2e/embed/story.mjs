// The policy and the story of the element's tests.

/** A content security policy under which the package works. */
export const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

export const STORY = `Harbour bridge reopens after storm

By Ada Lim, Science correspondent

17 October 2023

OSLO (Reuters) - The harbour bridge opened again on Monday after four days of repairs, the port authority said.

Engineers worked through four nights to replace two cables that the storm had torn from the northern pylon of the bridge.

"We slept in turns," said Budi Hartono, who led the work. "Nobody wanted to be the one who closed it for the winter."

About 40,000 cars cross the bridge every day. Ferries carried commuters while it was closed, and the city paid for the fares.

The port authority said it would inspect the southern pylon next month, and that traffic would be stopped at night only.

Shops on the waterfront, which lost most of their customers during the four days, asked the city for a share of the insurance.

"The bridge is the street we live on," said Rina Wulandari, who has sold bread at its foot for thirty years. "Without it we bake for gulls."

The first bridge at this place was built of wood in 1871 and burned down in 1904. The present one, of steel, opened in 1931 and was made wider twice.`;

export const GERMAN = `Hafenbrücke nach dem Sturm wieder offen

Die Hafenbrücke ist am Montag nach vier Tagen wieder geöffnet worden, wie die Hafenbehörde in der Stadt mitteilte.

Die Arbeiter haben vier Nächte lang zwei Seile ersetzt, die der Sturm aus dem nördlichen Pfeiler der Brücke gerissen hatte.`;
