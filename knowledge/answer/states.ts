import { countryWords } from '../lexicon/countries.ts';
import { contentWords, holdsAll } from '../passages.ts';
import { tokenize } from '../read/token.ts';
import { inCityOf } from './city-in.ts';
import { BORNE_OUT, comingFrom, inItsYear, lookingForward, notSinceThen } from './states-borne.ts';
import { CLAUSES } from './states-clauses.ts';
import { detailing } from './states-detail.ts';
import { NAMED } from './states-named.ts';
import { PLANNED } from './states-planned.ts';
import { telling } from './states-told.ts';

/** "does Chile call for a truce", "what has Chile called for", "did Berg demand a say" */
const CALLS_FOR =
  /^\W*(?:(?:what|which\s+\p{L}+)\s+)?(?:does|did|do|has|have|had)\s+(?:the\s+)?(?:(?:pm|president|prime\s+minister)\s+)?(\p{L}{2,})\s+(?:ever\s+|also\s+|really\s+)?(?:call(?:ed)?\s+for|want(?:ed)?|demand(?:ed)?|advocate[ds]?|urged?|plead(?:ed)?\s+for)(?=\s|\W*$)/iu;

/** Somebody calls for a thing in a sentence that begins with them: what another calls for is not their wish. */
const callsFor = (question: string): ((quote: string) => boolean) => {
  const [, who] = CALLS_FOR.exec(question) ?? [];
  if (who === undefined) return () => true;
  const begins = new RegExp(`^\\W*(?:\\S+\\s+){0,3}${who}\\b`, 'iu');
  return (quote) => begins.test(quote);
};

/** "where is the directorate based", "who heads the ministry": a sentence that only names it beside some place or person tells nothing of that. */
const STATES: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  // "why was the partnership ended", "when did they scrap the drill": what deepens or goes on tells of no end.
  [
    /^\W*(?:why|when|how|who|where|(?:in|on)\s+(?:what|which)\s+\p{L}+)\b[^?]{0,80}\b(?:ended|terminat(?:e|ed)|dissolved?|abolish(?:ed)?|scrap(?:ped)?|sever(?:ed)?|disband(?:ed)?|discontinued?|revoked?|annul(?:led)?|renounced?|abandon(?:ed)?|(?:break|broke|broken|call|called)\s+off)\b|^\W*(?:why|when|how|(?:in|on)\s+(?:what|which)\s+\p{L}+)\s+(?:did|will|does|do)\s+[^?,:;]{2,60}?\s(?:end|quit|break\s+off|call\s+off)\s+(?:the|their|its|all|this|that)\b|\b(?:call(?:ed)?\s+for|want(?:ed|s)?|demand(?:ed)?|proposed?|seek|sought)\s+(?:an?\s+|the\s+)?end\s+(?:of|to)\b/iu,
    /\b(?:end(?:ed|s|ing)?|terminat\p{L}+|dissol\p{L}+|abolish\p{L}*|scrap\p{L}*|sever(?:ed|ing|s)|disband\p{L}*|discontinu\p{L}+|revo[ck]\p{L}+|annul\p{L}*|renounc\p{L}+|abandon\p{L}*|cessation|(?:br[eo]k\p{L}*|call\p{L}*)\s+off|conclud\p{L}+)\b/iu,
  ],
  // "when was she first in Peru": when she last was there, or the first time since a year, tells nothing of it.
  [
    /^(?![^?]*\bsince\b)(?=[^?]*\b(?:visit(?:ed)?|been|was|were|c[ao]me|g[eo]ne?|went|travel(?:l?ed)?|in|to)\b)[^?]*\b(?:first\s+(?:time\b[^?]{0,40}|(?:visit(?:ed)?|been|was|c[ao]me|went|travel(?:l?ed)?|in|meet|met)\b)|(?:has|had|was|were|did)\s+[^?,:;]{2,40}?\sfirst\s+(?:in|been|come?|visit(?:ed)?|go|gone|travel(?:l?ed)?|met|meet)\b)/iu,
    /^(?!.*\blast\s+(?:visit|met|trip|travel|came|was))(?!.*\b(?:maiden|first)\b[^.]{0,40}\bsince\b)/isu,
  ],
  // "what did Berg say to Lund": what both discussed is the word of neither.
  [
    /^\W*[Ww]hat\s+(?:did|has|had)\s+[^?,:;]{2,40}?\s(?:say|said|tell|told)\s+(?:to\s+)?\p{Lu}/u,
    /\b(?:sa(?:id|ys?)|told|tells|convey\p{L}*|call(?:ed|s)\s+(?:on\s+)?(?:him|her|them)|urg\p{L}+|ask(?:ed|s)|assur\p{L}+|inform\p{L}*|congratulat\p{L}*|announc\p{L}+|add(?:ed|s)|reiterat\p{L}+|express\p{L}*|wish(?:ed|es)|thank(?:ed|s))\b/iu,
  ],
  // "who backed Chile", "did Peru support her": a sentence on something else between them tells of no support.
  [
    /^\W*(?:who|which\s+\p{L}+|did|does|has|have|do)\b[^?]{0,40}?\b(?:back(?:ed|s)?|supports?|supported|side[sd]?\s+with|endorse[sd]?)\s+(?!(?:to|from|in|at|up|on|with|home)\b)/iu,
    /\b(?:support\p{L}*|back(?:ed|s|ing)\b|sid(?:ed|es|ing)\s+with|endors\p{L}+|st(?:and|ood)\p{L}*\s+(?:by|with))/iu,
  ],
  // "who discussed wheat": whom she called on to stop a war tells of no discussion.
  [
    /^\W*(?:(?:and|so)\s+)?who\s+(?:(?:has|have|also)\s+)?(?:discussed|talked\s+about|spoke\s+about|raised)\s/i,
    /\b(?:discuss\p{L}*|talk\p{L}*|spoke|rais(?:ed|ing)|review\p{L}*|deliberat\p{L}+|t[ao]k?ok?e?n?\s+up|focus\p{L}*)\b/iu,
  ],
  // "did she plan to visit Peru": that she had gone there tells of no plan.
  [
    /^\W*(?:did|does|do|is|was|were|are)\s+[^?,:;]{2,40}?\s(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|hop(?:e|es|ed|ing)|wish(?:es|ed|ing)?|propos(?:e|es|ed|ing))\s+(?:to|on)\s+(?:visit|go|travel|come|meet|attend|host|hold|receive|welcome|invite|return|see)\w*\b/iu,
    /\b(?:plan\p{L}*|arrang\p{L}+|look(?:s|ed|ing)?\s+forward|inten[dt]\p{L}*|hop(?:e|es|ed|ing)\b|wish\p{L}*|propos\p{L}+|expect\p{L}*|schedul\p{L}+|upcoming|invit\p{L}+|may\b|might\b|will\b|would\b|set\s+to)/iu,
  ],
  // "where did Lund speak", "at which meeting did she give a speech": that she was there, or spoke with somebody, tells of no speech.
  [
    /^\W*(?:where|(?:at|in)\s+(?:which|what)\s+\p{L}+)\s+(?:did|has|had)\s+[^?,:;]{2,40}?\s(?:speak|spoken|(?:give|given|deliver(?:ed)?|make|made|hold|held)\s+an?\s+(?:\p{L}+\s+)?(?:speech|address|talk|keynote))\W*$/iu,
    /\b(?:speech|spoke\s+(?:at|in|before)|speaking\s+(?:at|in|before)|address(?:ed|ing)\s+(?:the|an?)\s+(?:meeting|summit|conference|session|gathering|forum|delegat\p{L}+)|keynote)\b/iu,
  ],
  // "what did Lund answer Berg": that they met tells of no answer.
  [
    /^\W*(?:what|how)\s+(?:did|has|had)\s+[^?,:;]{2,40}?\s(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|retort(?:ed)?)\b/i,
    /\b(?:answer|repl(?:y|ied)|respon[ds]|retort)/i,
  ],
  // "who was deputy to Berg": a deputy chief of something else is none.
  [
    /^\W*(?:who|whom)\b[^?]{0,30}\b(?:deputy|assistant|aide|adjutant|second[\s-]in[\s-]command)\s+(?:to|of|under)\s+(?:(?:lt|lieutenant|gen|general|air|marshal|admiral|president|pm|mr|ms)\.?\s+){0,3}\p{Lu}/iu,
    /\b(?:deputy|assistant|aide|adjutant|second[\s-]in[\s-]command)\s+(?:to|under)\b/i,
  ],
  // "which meetings were held in Asia": what the world faces there was held nowhere.
  [
    /^\W*(?:which|what|how\s+many|list|name|show)\b[^?]{0,40}\b(?:meetings?|rounds?|talks|summits?|sessions?)\b[^?]{0,40}\bin\s+(?:(?:north|south|east|west|central|eastern|western|northern|southern)\s+)?(?:asia|europe|africa|america|oceania|australia)\W*$/i,
    /\b(?:held|hosted|convened|gathered|met|took\s+place|taken\s+place)\s+(?:\p{L}+\s+){0,3}?in\s+(?:\p{L}+\s+)?(?:Asia|Europe|Africa|America|Oceania|Australia)\b/iu,
  ],
  // "what did the officials take stock of": what two leaders reviewed is another thing.
  [
    /^\W*what\s+(?:did|have|had|has)\s+(?:the\s+|both\s+|senior\s+)?(?:officials|officers|generals|delegat(?:es|ions))\s/i,
    /\b(?:officials?|officers?|generals?|delegat\p{L}+|sides|chair\p{L}*|meeting|working\s+group|discussions|deliberations)\b/iu,
  ],
  // "who asked Berg to come to Oslo": that she may come tells of nobody who asked her.
  [
    /^\W*who\s+(?:(?:has|had|first|also)\s+)?(?:asked|invited|requested|called\s+on|urged)\s+[^?,:;]{2,40}?\s+to\s+(?:come|visit|travel|go|fly|attend)\b/i,
    /\b(?:invit\p{L}+|asked|requested|urged|called\s+(?:on|him|her|them))\b/iu,
  ],
  // "which leader hosted the summit": that it was held somewhere tells of nobody who hosted it.
  [
    /^\W*(?:which|what)\s+(?:\p{L}+\s+)?(?:leaders?|presidents?|ministers?|persons?|officials?|generals?|organi[sz]ations?|bod(?:y|ies)|ministr(?:y|ies)|institutions?)\s+(?:(?:has|had|is|was)\s+)?(?:host|organi[sz])/iu,
    /\b(?:host\p{L}*|organi[sz]ed|organi[sz]ers?)\b/iu,
  ],
  // "which outlet reported the visit": that it took place tells of no outlet.
  [
    /^\W*(?:which|what)\s+(?:\p{L}+\s+)?(?:outlets?|agenc(?:y|ies)|news(?:papers?)?|papers?|publishers?|broadcasters?)\s+(?:\p{L}+\s+)?(?:report|broke|carried|covered|announced|said|says|claimed|confirmed)/iu,
    /\b(?:report(?:ed|s|ing)?|according|cit(?:ed|es|ing)|said|says|told|announced|quot\p{L}+|post(?:ed|s))\b/iu,
  ],
  // "which article gives no agency": no sentence of one tells what is not in it.
  [
    /^\W*(?:which|what)\s+(?:\p{L}+\s+)?(?:articles?|outlets?|sources?|reports?|papers?|texts?|stor(?:y|ies)|pieces?)\s+(?:(?:do|does|did|has|have|had)(?:n['’]?t|\s+not|\s+never)|never|omits?|omitted|lacks?|fails?|failed|leaves?\s+out)\b/iu,
    /(?!)/,
  ],
  // "which of the articles is not from an agency", "which article did Reuters write": of the articles themselves.
  [
    /^\W*(?:which|what)\s+(?:of\s+(?:the|your|these)\s+)?(?:articles?|outlets?|newspapers?|papers?|stor(?:y|ies))\s+(?:(?:is|are|was|were)(?:n['’]t|\s+not)\b|did\s+[\p{L}\s-]{2,30}\s(?:write|publish|print|run)\b|(?:reports?|covers?|is|are)\s+(?:on\s+|about\s+)?(?:only\s+)?(?:two|three|four|several|many|more|one|all)\b)/iu,
    /(?!)/,
  ],
  // "when was the visit announced", "which meeting was confirmed": that it took place tells of no word.
  [
    /^\W*(?:when|where|how|by\s+whom|(?:(?:in|on)\s+)?(?:which|what)\s+\p{L}+)\b[^?]{0,80}\b(?:was|were|is|are|been|got)\s+(?:[^?,:;]{2,60}?\s)?(?:announced|made\s+public|confirmed|revealed|disclosed|declared|unveiled)\b/iu,
    /\b(?:announc|confirm|disclos|reveal|declar|unveil|made\s+(?:it\s+)?public)/i,
  ],
  // "which visit was planned": one that was made tells of no plan.
  [
    /^\W*(?:which|what)\s+(?:visits?|trips?|meetings?|summits?|talks|journeys?|tours?)\b[^?]{0,60}\b(?:was|were|is|are|been)\s+(?:being\s+|also\s+)?(?:planned|scheduled|arranged|expected|prepared)\b/i,
    /\b(?:plan(?:s|ned)?|arrang\p{L}+|upcoming|schedul\p{L}+|expect\p{L}*|looking\s+forward|may\s+take\s+place|will|invit\p{L}+|prepar\p{L}+)\b/iu,
  ],
  // "who announced the summit", "who confirmed it": that she went there tells of no word.
  [
    /^\W*who\s+(?:(?:first|has|had|also)\s+)?(?:announced|confirmed|denied|reported|disclosed|revealed)\b/i,
    /\b(?:announc|confirm|den(?:y|ied)|report|disclos|reveal|said|says|convey|indicat|according|stat(?:ed|es)\b|post(?:ed|s)\b|declar|looking\s+forward)/i,
  ],
  // "what did she ask him": that they met tells nothing of what was asked.
  [
    /^\W*what\s+(?:did|has|have|had)\s+[^?,:;]{2,40}?\s(?:ask|asked|urge|urged|request|requested|demand|demanded)\b/i,
    /\b(?:ask|urg|request|demand|call(?:ed|s|ing)?\s+(?:him|her|them|it|on|upon|for)|told|tell|advocat|appeal|invit|press)/i,
  ],
  // "who is the chairman of the committee": whoever is the chief of staff to the chairman is not.
  [
    /^\W*who(?:['’]s|\s+(?:is|was))\s+(?:the\s+)?(?:chair(?:man|person|woman)|president|head|director|chief|secretary|minister)\s+of\b/i,
    /^(?!.*\bto\s+(?:the\s+)?(?:Chair(?:man|person|woman)|President|Head|Director|Chief|Secretary|Minister)\b)/su,
  ],
  // "who titled the declaration": that it has a title tells of nobody who gave it.
  [
    /^\W*who\s+(?:titled|entitled|named|called|released|published|drafted|wrote|authored|prepared)\s+the\s+(?:\p{L}+\s+){0,2}(?:statements?|declarations?|documents?|communiqu[eé]s?|agreements?|texts?)\b/iu,
    /\bby\s+(?:the\s+)?\p{Lu}|\p{L}\s+(?:(?:has|had|have)\s+)?(?:released|published|issued|drafted|wrote|prepared)\s+(?:an?|the|its|their)\b/u,
  ],
  // "how did she travel to Oslo": that she did tells nothing of by what.
  [
    /^\W*how\s+(?:did|has|have|had|will|does)\s+[^?,:;]{2,40}?\s(?:travel(?:led)?|go|gone|get|got|come|fly|arrive[d]?|reach(?:ed)?)\b/i,
    /\bby\s+(?:\p{L}+\s+)?(?:air|plane|train|ship|sea|car|road|rail|boat|bus|helicopter|aircraft|jet)\b|\b(?:flew|flown|drove|driven|sailed|aboard|on\s+board)\b/iu,
  ],
  // "which months did they meet in": that they met tells nothing of the months.
  [
    /^\W*(?:(?:in|on)\s+)?(?:which|what)\s+(?:months|years|dates|days|weekdays)\b/i,
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:19|20)\d\d)\b/,
  ],
  // "which exercise is the oldest": that there are several tells of no oldest.
  [
    /\b(?:oldest|youngest|largest|biggest|smallest|newest|longest|shortest|greatest|highest|lowest)\b/i,
    /\b(?:oldest|youngest|largest|biggest|smallest|newest|longest|shortest|greatest|highest|lowest|first|earliest|maiden|inaugural|latest)\b/i,
  ],
  // "why did Chile stop buying gas", "why did it not sell gas": that it did tells nothing of why it did not.
  [
    /^\W*(?:why|how\s+come)\b[^?]{0,60}?(?:\b(?:not|never|stop(?:s|ped)?|cease[sd]?|halt(?:s|ed)?|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|quit|abandon(?:s|ed)?)\b|n['’]t\b)/i,
    /\b(?:not|never|no|nor|without|refrain\p{L}*|stop\p{L}*|ceas\p{L}+|halt\p{L}*|refus\p{L}+|declin\p{L}+|reject\p{L}*|cancel\p{L}*|postpon\p{L}+|suspend\p{L}*|abandon\p{L}*|quit)\b|n['’]t\b/iu,
  ],
  // "what did Chile do without pressure": what it did under pressure is another thing.
  [
    /^\W*(?:what|who|whom|which|when|where|why|did|has|have|had|was|were)\b[^?]{0,80}\bwithout\s+(?:any\s+|the\s+|an?\s+)?\p{Ll}{4,}/iu,
    /\b(?:without|not|never|no|nor|free\s+of|unprompted)\b|n['’]t\b/i,
  ],
  // "who founded the council": that it was founded tells nothing of by whom.
  [
    /^\W*who\s+(?:founded|created|established|formed|launched|instituted|formali[sz]ed|set\s+up)\b/i,
    /^(?!.*\b(?:was|were|been|is|forum|body|platform)\s+(?:founded|created|established|formed|launched|instituted|formali[sz]ed|set\s+up)\b(?![^.]{0,60}\bby\b))/su,
  ],
  // "who told the agency of the trip": that somebody cites the agency tells nothing of who told it.
  [
    /^\W*who\s+(?:told|informed|tipped\s+off|briefed)\b/i,
    /\b(?:told|inform(?:ed|s)|brief(?:ed|s)|indicat(?:ed|es)|said|says|convey(?:ed|s)|announc(?:ed|es)|source|call(?:ed)?)\b/i,
  ],
  // "when did she first visit Oslo": that she once did tells nothing of the first time.
  [
    /^\W*(?:when|where|how\s+long\s+ago|in\s+(?:which|what)\s+\p{L}+)\b[^?]*\bfirst\s+(?!meeting|round|summit|session|edition|one)\p{L}+/iu,
    /\b(?:first|maiden|inaugural)\b(?![^.]*\bsince\b)/i,
  ],
  // "what was the first time they met": no meeting but one that is told as the first.
  [
    /\b(?:the|their|his|her)\s+(?:very\s+)?first\s+(?:ever\s+)?(?:time|meeting|encounter|visit|trip|call|talks)\b(?![^?]*\bsince\b)[^?]{0,40}?\b\p{L}+/iu,
    /\b(?:first|maiden|inaugural)\b(?![^.]*\bsince\b)/i,
  ],
  // "did they speak by phone": that one called on the other for something is no call. "before the phone call": of another time.
  [
    /\b(?:(?:on|by|over)\s+(?:the\s+)?(?:tele)?phone|phoned|telephoned|(?<!\b(?:before|after|since|until)\s(?:[\p{L}’']+\s){0,3})(?:phone\s+call|telephon(?:e|ic)\s+(?:call|conversation)))\b/iu,
    /phon/i,
  ],
  // "did Berg call Lund in May", "who called whom": no sentence in which the one calls the other to a better path.
  [
    /\b(?:who|did|has|have|had|ever|when|where|why)\b[^?]{0,80}\b(?<!\b(?:before|after|since|until)\s(?:[\p{L}’']+\s){0,3})(?:call|called|phone|phoned|telephone|telephoned|ring|rang)\b(?!\s+(?:for|on|upon|off|out|it|that|this|attention)\b)(?![^?]{0,80}\bto\s+\p{Ll})/iu,
    /phon|\b(?:a|the|their|his|her|this|that|video)\s+call\b/i,
  ],
  // "why did Berg call Lund": what they then spoke of is no reason.
  [
    /^\W*(?:why|what\s+for)\b[^?]{0,80}\b(?<!\b(?:on|over|by)\s(?:the\s)?)(?:call|called|phone|phoned|ring|rang|telephone|telephoned)\b/i,
    /phon[^,;]{0,90}\b(?:to\s+(?!further\b)\p{Ll}{4,}|because|in\s+order|since|owing|due\s+to)\b/iu,
  ],
  // "which frigates took part in the drill": that it was held tells of nobody who took part.
  [
    /\b(?:which|what|whose|how\s+many|how\s+much|who)\b[^?]{0,80}\b(?:took|takes?|taking|taken)\s+part\b|\b(?:which|what|whose|how\s+many|who)\b[^?]{0,80}\bparticipat(?:e|ed|es|ing)\b/i,
    /\b(?:participa\p{L}+|t[ao]k\p{L}+\s+part|involv\p{L}+|deploy\p{L}*|compris\p{L}+|consist\p{L}*|attend\p{L}*|sent|fielded|joined|present)\b/iu,
  ],
  [
    /\b(?:which|what|whose|how\s+many|names?\s+of|list|name|number\s+of)\b[^?]{0,30}\b(?:war)?(?:ships?|vessels?|boats?|frigates?|destroyers?|corvettes?|submarines?|carriers?|cruisers?)\b/i,
    /\b(?:war)?(?:ships?|vessels?|boats?|frigates?|destroyers?|corvettes?|submarines?|carriers?|cruisers?)\b/i,
  ],
  // "which two bodies talk through the group"
  [/^\W*(?:between\s+)?(?:which|what)\s+two\s+\p{L}+/iu, /\bbetween\s+(?:the\s+)?\p{Lu}.*\band\b/u],
  // "when did the invasion end": when it began tells nothing of that.
  [
    /^\W*(?:when|(?:in|on)\s+(?:what|which)\s+\p{L}+)\s+(?:did|does|do|was|were|has|have|had|will)\b[^?]*\b(?:end(?:ed)?|stop(?:ped)?|cease[ds]?|finish(?:ed)?|over|expired?)\W*$/iu,
    /\b(?:end(?:s|ed|ing)?|stop(?:s|ped)?|ceas\p{L}+|finish\p{L}*|conclu\p{L}+|over|expir\p{L}+)\b/iu,
  ],
  // "how many days did she stay in Oslo", "how long did they speak": that they did tells nothing of how long.
  [
    /^\W*(?:for\s+)?how\s+(?:long|many\s+(?:minutes|hours|days|weeks))\s+(?:did|does|was|were)\b(?![^?]*\b(?:ago|since|after|before|between|from|until|till)\b)/i,
    /\b(?:for|last(?:s|ed|ing)?|stay\p{L}*|spen\p{L}+|took)\s+(?:\S+\s+){0,3}(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)\b|\b\p{L}+-(?:minute|hour|day|week|month|year)\b|\b(?:day|week|month|year|hour)-?long\b/iu,
  ],
  // "which countries are members of the league": that it met tells of no members.
  [
    /^\W*(?:which|what|who)\b[^?]{0,40}\b(?:are|were|is|was)\s+(?:the\s+|an?\s+)?members?\s+(?:of|countries|states)\b/i,
    /\b(?:members?|compris\p{L}+|consist\p{L}*|made\s+up|includ\p{L}+|join\p{L}*|belong\p{L}*)\b/iu,
  ],
  // "how many people attended": that somebody did tells no number.
  [
    /\b(?:how\s+many|number\s+of)\b(?![^?]*\b(?:meetings?|summits?|rounds?|sessions?|times|countries|sides|days)\b)[^?]{0,40}\b(?:attend(?:ed|ing|s)?|came|showed\s+up|turned\s+up|were\s+(?:there|present)|went)\b/i,
    /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens?|scores|hundreds?|thousands?)(?:\s+(?:of\s+)?(?:[\p{L}-]+\s+){0,2}|-)(?:people|persons|delegates|delegations|members?|officers|officials|participants|attendees|representatives|guests|generals|leaders|strong)\b/iu,
  ],
  // "which country gave in to the pressure": one that went on in spite of it did not.
  [
    /\b(?:g[ai]ve|given|gives|giving)\s+(?:in|way)\b|\b(?:yield|bow|cav|succumb|submit|capitulat)(?:s|ed|ing|es)?\s+(?:in\s+)?to\b/i,
    /\b(?:g[ai]ve|given|gives|giving)\s+(?:in|way)\b|\b(?:yield|bow|cav|succumb|submit|capitulat)(?:s|ed|ing|es)?\b/i,
  ],
  // "which source foresaw the visit": that it took place tells of no source.
  [
    /^\W*(?:which|what)\s+(?:\p{Ll}+\s+)?(?:sources?|agenc(?:y|ies)|outlets?|newspapers?|news\s+agency)\b/u,
    /\b(?:sources?|agenc(?:y|ies)|according\s+to|reported|citing|quot\p{L}+|said|posted|statement|credit)\b/iu,
  ],
  // "since when are summits held": a year of something else tells nothing of that.
  [
    /^\W*since\s+(?:when|what|which)\b/i,
    /\bsince\b|\b(?:established?|formali[sz]|found(?:ed|ing)|form(?:ed|ing)|start|beg[aiu]n|launch|creat|institut|elevat|upgrad|rais(?:ed|ing)|set\s+up|inaugurat|bec[ao]m|inception|dates?\s+back)\p{L}*\b[^.]{0,120}\b(?:19|20)\d\d\b|\b(?:19|20)\d\d\b[^.]{0,60}\b(?:established?|formali[sz]|found(?:ed|ing)|form(?:ed|ing)|start|beg[aiu]n|launch|creat|institut|elevat|upgrad|rais(?:ed|ing)|set\s+up|inaugurat|bec[ao]m)/iu,
  ],
  // "what did she announce in May": a small word by its look, and a month.
  [
    /\b(?:in|of|since|during|last|early|late|until|by)\s+May\b/,
    /\b[Mm]ay\b(?=\s*[,.;]|\s+\d|$)|\d\s+May\b|\b(?:[Ii]n|[Oo]f|[Ss]ince|[Dd]uring|[Ll]ast|[Ee]arly|[Ll]ate)\s+May\b/,
  ],
  // "which exercise took place in Oslo": that something else is there tells of none.
  [
    /^\W*(?:which|what)\s+(?:\p{L}+\s+)?(?:exercises?|drills?|manoeuvres?|wargames?)\b/iu,
    // A name in capitals, and no letters of a longer name: "(NTC)", "NTC-M".
    /exercis|drill|manoeuvr|war\s?game|\b(?<!\()\p{Lu}{4,}\b(?!-|\))/u,
  ],
  // "who criticised the invasion": whoever refrained from it did not.
  [
    /^\W*who\b(?![^?]*\b(?:refrain|abstain|not|never|avoid)|[^?]*n['’]t)[^?]*\b(?:criticis|criticiz|condemn|denounc|oppos)/i,
    /^(?!.*\b(?:refrain|abstain|avoid)\p{L}*\s+from\b)/su,
  ],
  // "who signed the treaty": that a meeting concluded is no signing.
  [
    /\bsign(?:ed|s|ing)?\b/i,
    /\b(?:sign(?:ed|s|ing)?|signator\p{L}+|signatures?|ink(?:ed|ing))\b|\bconclud\p{L}+\s+(?:\S+\s+){0,4}(?:agreements?|treat(?:y|ies)|pacts?|accords?|contracts?|deals?|memorand\p{L}+)\b/iu,
  ],
  // "with which countries does Chile have growing ties": that it strengthens some tells of nobody.
  [
    /^\W*(?:with\s+(?:which|what|whom?)|(?:which|what)\s+(?:countries|country|nations|states|powers|partners))\b[^?]*\b(?:ties|relations|relationships?|partnerships?|links|bonds)\b/i,
    /\bwith\s+(?:the\s+)?(?:\p{L}+\s+)?\p{Lu}/u,
  ],
  // "whom did she meet in Oslo": that she was there tells of nobody she met.
  [
    /^\W*whom?\s+(?:did|has|had)\s+[^?]{2,40}?\s(?:me[et]t?|encounter|see|seen|talk|talked|speak|spoken)\b/i,
    /\b(?:met|meet\p{L}*|encounter\p{L}*|saw|talk\p{L}*|spoke|conversation|call)\b/iu,
  ],
  [
    /^\W*(?:when|where|who|by\s+whom)\b[^?]*\bannounced\W*$|^\W*who\s+(?:(?:has|had|first)\s+)?announced\b/i,
    /\bannounc/i,
  ],
  [
    /^\W*how\s+long\s+(?:has|have|had)\b/i,
    /\b(?:for|over|in|past|last|within|since)\s+(?:\S+\s+){0,3}(?:hours?|days|weeks?|months?|years?|decades?|centur\p{L}+)\b|\bsince\b/iu,
  ],
  [
    /^\W*(?:where|in\s+(?:which|what)\s+\p{L}+)\b.*\b(?:based|located|situated|headquartered|seated)\b/iu,
    /\b(?:based|located|situated|headquartered|headquarters\s+(?:is|are)|seat)\b/i,
  ],
  [
    /^\W*who\s+(?:is\s+)?(?:heads?|headed|heading|leads?|led|leading|runs?|running|commands?|commanding)\b/i,
    /\b(?:heads?|headed|leads?|led|leader|chief|minister|director|commander|commands?|runs?|run\s+by)\b/i,
  ],
  [
    /^\W*(?:when|since\s+when|(?:in\s+)?(?:what|which)\s+year|how\s+old)\b.*\b(?:starts?|started|begins?|began|founded|established?|set\s+up|created?|formed|launched?|instituted|exists?|existed)\b/i,
    /\b(?:start|beg[aiu]n|found(?:ed|ing)|establish|set\s+up|creat|form(?:ed|aliz|alis)|launch|inaugurat|institut|inception|since)/i,
  ],
];

/** "who leads the main directorate", "who is the head of …": the words of its name, as they stand side by side. */
const LEADS =
  /^\W*who\s+(?:is\s+|was\s+)?(?:heads?|headed|leads?|led|leading|runs?|running|commands?|commanding|heading|directs?|(?:the\s+)?(?:head|leader|director)\s+of)\s+(?:the\s+)?((?:\p{L}+\s+){1,4}?\p{L}+)\W*$/iu;

/** Another body may have all of these words, apart; and its deputy is not its head. */
const isOfBody = (quote: string, question: string): boolean => {
  const [, body] = LEADS.exec(question) ?? [];
  const own = contentWords(body ?? '');
  if (own.length < 2) return true;
  const all = contentWords(quote);
  return all.some((_, i) => {
    const end = i + own.length;
    if (!holdsAll(all.slice(i, end).join(' '), own.join(' '))) return false;
    const before = all.slice(Math.max(0, i - 3), i);
    return (
      !before.some((word) => DEPUTY.test(word)) &&
      [...before.slice(-2), ...all.slice(end, end + 3)].some((word) => HEADS.test(word))
    );
  });
};

const HEADS =
  /^(?:chief|head|leader|director|minister|commander|president|chair(?:man|person)?|secretary|led|leads?|headed|heads|run|commanded)$/i;

const DEPUTY = /^(?:deputy|vice|assistant|acting)$/i;

/** "when did she visit Chile": a sentence on the war in Chile, and on her visit elsewhere, has her go to no such place. */
const WENT_TO =
  /^\W*(?:when|in\s+(?:what|which)\s+(?:year|month)|on\s+(?:what|which)\s+(?:day|date))\s+(?:did|has|had|was)\s+[^?,;:]{2,50}?\s(?:(?:last|first)\s+)?(?:visit(?:ed)?|(?:go|went|gone|travel(?:led)?|come|came|fly|flown|been)\s+to)\s+(?:the\s+)?([\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\W*$/iu;

const THERE =
  '\\b(?:visit\\p{L}*|trips?|travel\\p{L}*|journey\\p{L}*|to|in|at|into|reach\\p{L}*|arriv\\p{L}+)\\s+(?:(?:the|new|both|nearby)\\s+)?(?:\\p{L}+(?:,|\\s+in|\\s+and)\\s+)?';

/** "the war in Chile", "an invasion of Chile": the place as a matter. */
const AS_MATTER = '\\b(?:of|on|over|against|about|concerning|conflict\\s+in|war\\s+in|crisis\\s+in)\\s+(?:the\\s+)?';

const isBoundThere = (quote: string, question: string): boolean => {
  const [, place] = WENT_TO.exec(question) ?? [];
  return (
    place === undefined ||
    !new RegExp(`${AS_MATTER}${place}\\b`, 'iu').test(quote) ||
    new RegExp(`${THERE}${place}\\b`, 'iu').test(quote)
  );
};

/** "have they met since Oslo": that they met in Oslo tells nothing of it. */
const SINCE_PLACE =
  /^\W*(?:[Hh]as|[Hh]ave|[Hh]ad|[Dd]id|[Ww]hen|[Ww]here)\b[^?,;:]{3,60}\s(?:since|after)\s+(?:the\s+)?(?:talks?\s+in\s+|meeting\s+in\s+|summit\s+in\s+)?(\p{Lu}\p{Ll}[\p{L}-]+)(?:\s+(?:talks|meeting|summit))?\W*$/u;

const isAfterPlace = (quote: string, question: string): boolean => {
  const [, place] = SINCE_PLACE.exec(question) ?? [];
  return place === undefined || !new RegExp(`\\b(?:in|at)\\s+(?:\\p{Lu}[\\p{L}]+,\\s+)?${place}\\b`, 'u').test(quote);
};

/** "what is Chile's objective": a sentence on Norway's objective has another. */
const AIM = '(?:objectives?|goals?|aims?|ambitions?|aspirations?)';
const AIM_OF = new RegExp(`\\b(\\p{Lu}\\p{L}+)['’]s\\s+(?:\\p{Ll}+\\s+)?${AIM}\\b`, 'u');

/** "which goal of Chile", "which Chilean export goal": whose. */
const AIM_ASKED = new RegExp(
  `\\b${AIM}\\s+(?:of|does|do|did|has|have)\\s+(?:the\\s+)?(\\p{Lu}\\p{L}+)(?!\\s+and\\b)\\b|\\b(?!(?:Which|What|Whose|The)\\b)(\\p{Lu}\\p{L}+)\\s+(?:\\p{Ll}+\\s+){0,2}${AIM}\\b`,
  'u',
);

/** "the goals of Chile and Norway": of both, and not what one of them has. */
const OF_TWO = new RegExp(`\\b${AIM}\\s+of\\s+(?:the\\s+)?\\p{Lu}\\p{L}+\\s+and\\s+(?:the\\s+)?\\p{Lu}`, 'u');

/** "bilateral objectives": of both, and of neither alone. */
const OF_BOTH = new RegExp(`\\b(?:bilateral|joint|mutual|common|shared)\\s+${AIM}\\b`, 'i');

/** The country that a name or an adjective is of; the name itself where it is of none. */
const partyOf = (name: string): string => countryWords.at(tokenize(name), 0)?.value.name ?? name;

const isOwnAim = (quote: string, question: string): boolean => {
  const [, of, adjective] = AIM_ASKED.exec(question) ?? [];
  const asked =
    AIM_OF.exec(question)?.[1] ?? of ?? (adjective && partyOf(adjective) !== adjective ? adjective : undefined);
  const [, told] = AIM_OF.exec(quote) ?? [];
  if (OF_TWO.test(question)) return told === undefined;
  if (asked === undefined) return true;
  return told === undefined ? !OF_BOTH.test(quote) : partyOf(asked) === partyOf(told);
};

/** "what sort of order do they want": of that which is asked about. */
const KIND_OF =
  /\b(?:[Ww]hat|[Ww]hich)\s+(?:sorts?|kinds?|types?)\s+of\s+((?:\p{Ll}{4,}\s+){0,2}?\p{Ll}{4,})\s+(?:do|does|did|is|are|was|were|have|has|had)\b/u;

/** "the 23rd annual summit": a number, and the kind of event that it counts. */
const EVENT =
  /\b(\d{1,3})(?:st|nd|rd|th)\s+(?:[\p{L}-]+\s+){0,3}?(summit|birthday|anniversary|round|session|edition|congress)s?\b/giu;

const eventsIn = (text: string): readonly (readonly [number: string, kind: string])[] =>
  [...text.matchAll(EVENT)].map(([, number = '', kind = '']) => [number, kind.toLowerCase()] as const);

/** "did she travel there for the 23rd summit": a sentence that has her at the 22nd alone tells of another. */
const countingIn = (question: string): ((quote: string) => boolean) => {
  const asked = eventsIn(question);
  if (asked.length === 0) return () => true;
  return (quote) => {
    const own = eventsIn(quote);
    return asked.every(([number, kind]) => {
      const same = own.filter(([, other]) => other === kind);
      return same.length === 0 || same.some(([other]) => other === number);
    });
  };
};

/** Whether a sentence states what the wording of a question asks it to: made once for a question, asked of many sentences. */
export const stating = (question: string): ((quote: string) => boolean) => {
  const wanted = [...STATES, ...BORNE_OUT, ...NAMED, ...CLAUSES, ...PLANNED].flatMap(([asked, told]) =>
    asked.test(question) ? [told] : [],
  );
  const counts = countingIn(question);
  const comes = comingFrom(question);
  const isThen = inItsYear(question);
  const isThere = inCityOf(question);
  const isOfYear = notSinceThen(question);
  const looks = lookingForward(question);
  const tells = telling(question);
  const calls = callsFor(question);
  const details = detailing(question);
  const [, kind] = KIND_OF.exec(question) ?? [];
  return (quote) =>
    counts(quote) &&
    comes(quote) &&
    isThen(quote) &&
    isThere(quote) &&
    isOfYear(quote) &&
    looks(quote) &&
    tells(quote) &&
    calls(quote) &&
    details(quote) &&
    (kind === undefined || holdsAll(quote, kind)) &&
    isOfBody(quote, question) &&
    isBoundThere(quote, question) &&
    isAfterPlace(quote, question) &&
    isOwnAim(quote, question) &&
    wanted.every((told) => told.test(quote));
};
