export const STORY = `Harbour bridge reopens after storm

By Ann Example, Science correspondent

The harbour bridge opened again on Monday after four days of repairs, the port authority said.

Engineers worked through four nights to replace two cables that the storm had torn from the northern pylon.`;
