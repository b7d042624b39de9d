/**
 * LaTeX commands and the characters they stand for (Comprehensive LaTeX Symbol List; LaTeX base, textcomp, T1 encoding).
 * Name and character, in turn.
 */
function pairs(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/(\S+)\s+(\S+)/g)].map((pair) => [pair[1] ?? '', pair[2] ?? ''] as const));
}

/** Letters: the next space belongs to the command. */
const LETTERS = pairs(
  'aa å AA Å ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł ss ß SS ẞ i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ textschwa ə IJ Ĳ ij ĳ ' +
    'textordfeminine ª textordmasculine º textmu µ',
);

const SIGNS = pairs(
  'textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” quotedblbase „ quotesinglbase ‚ ' +
    'glqq „ grqq “ glq ‚ grq ‘ flqq « frqq » guillemotleft « guillemotright » guillemetleft « guillemetright » guilsinglleft ‹ guilsinglright › ' +
    'textquotesingle \' textquotedbl " textasciigrave ` textbackslash \\ textasciitilde ~ textasciicircum ^ textbar | textless < textgreater > ' +
    'textunderscore _ textbraceleft { textbraceright } textdollar $ textbullet • textperiodcentered · textellipsis … ldots … dots … dotsc … cdots ⋯ ' +
    'textexclamdown ¡ textquestiondown ¿ copyright © textcopyright © textregistered ® texttrademark ™ textdegree ° degree ° celsius ℃ texteuro € euro € ' +
    'EUR € pounds £ textsterling £ textyen ¥ textcent ¢ S § textsection § P ¶ textparagraph ¶ dag † textdagger † ddag ‡ textdaggerdbl ‡ ' +
    'textpm ± texttimes × textdiv ÷ textonehalf ½ textonequarter ¼ textthreequarters ¾ textonesuperior ¹ texttwosuperior ² textthreesuperior ³ ' +
    'textmultiply × textnumero № textohm Ω textleftarrow ← textrightarrow → slash / textslash / textasteriskcentered * checkmark ✓ cyrchar ? ' +
    'LaTeX LaTeX LaTeXe LaTeX2e TeX TeX BibTeX BibTeX XeTeX XeTeX LuaTeX LuaTeX pdfTeX pdfTeX AmS AMS ConTeXt ConTeXt METAFONT METAFONT',
);

const MATH = pairs(
  'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π varpi ϖ ' +
    'rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ ' +
    'Upsilon Υ Phi Φ Psi Ψ Omega Ω Alpha Α Beta Β Epsilon Ε Zeta Ζ Eta Η Iota Ι Kappa Κ Mu Μ Nu Ν Rho Ρ Tau Τ Chi Χ ' +
    'times × div ÷ pm ± mp ∓ cdot · ast * star ⋆ circ ° bullet • oplus ⊕ otimes ⊗ leq ≤ le ≤ geq ≥ ge ≥ leqslant ≤ geqslant ≥ neq ≠ ne ≠ ' +
    'll ≪ gg ≫ approx ≈ simeq ≃ sim ∼ cong ≅ equiv ≡ propto ∝ lesssim ≲ gtrsim ≳ infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ oint ∮ in ∈ notin ∉ ni ∋ ' +
    'subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ emptyset ∅ varnothing ∅ forall ∀ exists ∃ neg ¬ land ∧ wedge ∧ lor ∨ vee ∨ ' +
    'to → rightarrow → longrightarrow → Rightarrow ⇒ leftarrow ← gets ← Leftarrow ⇐ leftrightarrow ↔ Leftrightarrow ⇔ uparrow ↑ downarrow ↓ mapsto ↦ ' +
    'rightleftharpoons ⇌ hbar ℏ hslash ℏ ell ℓ Re ℜ Im ℑ aleph ℵ prime ′ angle ∠ perp ⊥ parallel ∥ mid | vert | Vert ‖ lbrace { rbrace } ' +
    'langle ⟨ rangle ⟩ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ backslash \\ dagger † ddagger ‡ triangle △ square □ Box □ diamond ⋄ clubsuit ♣ heartsuit ♥ spadesuit ♠ ' +
    'surd √ top ⊤ bot ⊥ odot ⊙ sun ☉ deg deg sin sin cos cos tan tan log log ln ln exp exp min min max max lim lim sup sup inf inf det det dim dim ker ker ' +
    'arg arg gcd gcd Pr Pr mod mod bmod mod lt < gt > colon :',
);

/** Journal macros of the Astrophysics Data System: its BibTeX export writes `journal = {\\apj}`. */
const JOURNALS: readonly (readonly [string, string])[] = [
  ['aj', 'Astronomical Journal'],
  ['araa', 'Annual Review of Astronomy and Astrophysics'],
  ['apj', 'Astrophysical Journal'],
  ['apjl', 'Astrophysical Journal, Letters'],
  ['apjs', 'Astrophysical Journal, Supplement'],
  ['apss', 'Astrophysics and Space Science'],
  ['aap', 'Astronomy and Astrophysics'],
  ['aapr', 'Astronomy and Astrophysics Reviews'],
  ['aaps', 'Astronomy and Astrophysics, Supplement'],
  ['baas', 'Bulletin of the American Astronomical Society'],
  ['icarus', 'Icarus'],
  ['jcap', 'Journal of Cosmology and Astroparticle Physics'],
  ['jgr', 'Journal of Geophysical Research'],
  ['grl', 'Geophysical Research Letters'],
  ['gca', 'Geochimica Cosmochimica Acta'],
  ['mnras', 'Monthly Notices of the Royal Astronomical Society'],
  ['nat', 'Nature'],
  ['pasa', 'Publications of the Astronomical Society of Australia'],
  ['pasp', 'Publications of the Astronomical Society of the Pacific'],
  ['pasj', 'Publications of the Astronomical Society of Japan'],
  ['planss', 'Planetary and Space Science'],
  ['physrep', 'Physics Reports'],
  ['pra', 'Physical Review A'],
  ['prb', 'Physical Review B'],
  ['prc', 'Physical Review C'],
  ['prd', 'Physical Review D'],
  ['pre', 'Physical Review E'],
  ['prl', 'Physical Review Letters'],
  ['solphys', 'Solar Physics'],
  ['ssr', 'Space Science Reviews'],
];

/** Commands that are a character or a name. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([...LETTERS, ...SIGNS, ...MATH, ...JOURNALS]);

/** Accent commands and the combining character that goes behind the letter. */
export const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['"', '\u0308'],
  ['=', '\u0304'],
  ['.', '\u0307'],
  ['u', '\u0306'],
  ['v', '\u030c'],
  ['H', '\u030b'],
  ['r', '\u030a'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['d', '\u0323'],
  ['b', '\u0331'],
  ['h', '\u0309'],
  ['G', '\u030f'],
  ['U', '\u030e'],
  ['t', '\u0361'],
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['hat', '\u0302'],
  ['widehat', '\u0302'],
  ['tilde', '\u0303'],
  ['widetilde', '\u0303'],
  ['bar', '\u0304'],
  ['overline', '\u0304'],
  ['breve', '\u0306'],
  ['dot', '\u0307'],
  ['ddot', '\u0308'],
  ['mathring', '\u030a'],
  ['check', '\u030c'],
  ['vec', '\u20d7'],
  ['textcommabelow', '\u0326'],
]);

/** Spacing and layout: what stands in their place. */
export const SPACING: ReadonlyMap<string, string> = new Map([
  [',', ' '],
  [';', ' '],
  [':', ' '],
  [' ', ' '],
  ['\n', ' '],
  ['~', ' '],
  ['\\', ' '],
  ['!', ''],
  ['-', ''],
  ['/', ''],
  ['@', ''],
  ['(', ''],
  [')', ''],
  ['[', ''],
  [']', ''],
  ['quad', ' '],
  ['qquad', ' '],
  ['space', ' '],
  ['thinspace', ' '],
  ['enspace', ' '],
  ['newline', ' '],
  ['linebreak', ' '],
  ['break', ' '],
  ['par', '\n'],
  ['hfill', ' '],
  ['nobreakspace', ' '],
  ['nolinebreak', ''],
  ['hyp', '-'],
  ['hyphen', '-'],
  ['textcompwordmark', ''],
]);

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Commands that only change how their argument or the rest looks: the text stays. */
export const TRANSPARENT: ReadonlySet<string> = words(
  'emph textit textbf textsc textsl texttt textrm textsf textup textmd textnormal text mbox hbox fbox makebox underline uline ul sout ' +
    'mathrm mathbf mathit mathsf mathtt mathcal mathbb mathfrak mathscr mathnormal boldsymbol bm operatorname ensuremath ' +
    'em it bf sc sl tt rm sf up itshape bfseries scshape slshape ttfamily rmfamily sffamily upshape mdseries normalfont ' +
    'bgroup egroup begingroup endgroup protect relax noindent centering tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge ' +
    'mkbibquote mkbibemph mkbibbold mkbibitalic mkbibparens mkbibbrackets autocap NoCaseChange MakeUppercase MakeLowercase uppercase lowercase ' +
    'enquote textquote foreignlanguage selectlanguage textlatin textgreek textcyrillic left right big Big bigg Bigg displaystyle textstyle scriptstyle ' +
    'limits nolimits nocase url path nolinkurl bibinfo bibnamefont bibfnamefont natexlab bibcommenthead acro pkg code mathord mathrel mathbin smaller larger ' +
    'ce ch textsubscript textsuperscript sb sp sqrt frac tfrac dfrac nobreak allowbreak hspace vspace kern',
);

/** Commands whose argument is no text of the field: it goes with them. */
export const DROPPED_WITH_ARGUMENT: ReadonlySet<string> = words(
  'cite citep citet textcite parencite footcite footnote thanks label ref noopsort noop SortNoop nosort PRINTERSORT hspace vspace kern ' +
    'vphantom phantom hphantom color textcolor bibliography input index switchargs foreignlanguage selectlanguage href',
);
