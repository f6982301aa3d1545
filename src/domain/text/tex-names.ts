/**
 * The TeX names that a formula in an abstract may contain, with the character each stands for.
 * Grouped by what copying does to them: a name that is also an English word needs more evidence
 * before it is taken for maths.
 */

/** Greek letters. `omicron` is left out: in prose it is a virus or a star. */
export const GREEK: ReadonlyMap<string, string> = new Map(
  Object.entries({
    alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ϵ', varepsilon: 'ε', zeta: 'ζ', eta: 'η', theta: 'θ',
    vartheta: 'ϑ', iota: 'ι', kappa: 'κ', lambda: 'λ', mu: 'μ', nu: 'ν', xi: 'ξ', pi: 'π', varpi: 'ϖ', rho: 'ρ',
    varrho: 'ϱ', sigma: 'σ', varsigma: 'ς', tau: 'τ', upsilon: 'υ', phi: 'ϕ', varphi: 'φ', chi: 'χ', psi: 'ψ',
    omega: 'ω', Gamma: 'Γ', Delta: 'Δ', Theta: 'Θ', Lambda: 'Λ', Xi: 'Ξ', Pi: 'Π', Sigma: 'Σ', Upsilon: 'Υ',
    Phi: 'Φ', Psi: 'Ψ', Omega: 'Ω',
  }),
);

/** Symbols that stand like a letter. */
export const CONSTANTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ell: 'ℓ', infty: '∞', nabla: '∇', hbar: 'ℏ', emptyset: '∅', varnothing: '∅', ldots: '…', cdots: '⋯', dots: '…',
    top: '⊤', circ: '∘', star: '⋆', dagger: '†', prime: '′', partial: '∂', bot: '⊥', ast: '∗', bullet: '•',
  }),
);

/** Constants that are also words; bare, they are maths only as an exponent or index. */
export const WORDLIKE_CONSTANTS: ReadonlySet<string> = new Set(['top', 'circ', 'star', 'dagger', 'prime', 'partial', 'bot', 'ast', 'dots', 'bullet']);

/** Relations and operators whose names are no English words: wherever one stands, a formula is damaged. */
export const PLAIN_RELATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    leq: '≤', geq: '≥', neq: '≠', leqslant: '⩽', geqslant: '⩾', propto: '∝', cdot: '·', subseteq: '⊆', supseteq: '⊇',
    subsetneq: '⊊', notin: '∉', rightarrow: '→', leftarrow: '←', leftrightarrow: '↔', Rightarrow: '⇒',
    longrightarrow: '⟶', mapsto: '↦', lesssim: '≲', gtrsim: '≳', simeq: '≃', oplus: '⊕', otimes: '⊗', odot: '⊙',
    equiv: '≡', cong: '≅', asymp: '≍', triangleq: '≜', preceq: '⪯', succeq: '⪰', setminus: '∖',
  }),
);

/** Relations and operators whose names are also words or abbreviations. */
export const WORDLIKE_RELATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    in: '∈', to: '→', times: '×', sim: '∼', approx: '≈', subset: '⊂', supset: '⊃', cup: '∪', cap: '∩', mid: '∣',
    pm: '±', mp: '∓', div: '÷', perp: '⊥', parallel: '∥', wedge: '∧', vee: '∨',
  }),
);

/** Names too short or too ordinary to be taken for maths without their backslash. */
export const ESCAPED_RELATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({ le: '≤', ge: '≥', ne: '≠', ll: '≪', gg: '≫', gets: '←' }),
);

/** Functions with the TeX that typesets them. */
export const FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ...['log', 'ln', 'exp', 'min', 'max', 'sup', 'inf', 'lim', 'sin', 'cos', 'tan', 'tanh', 'det', 'dim', 'gcd', 'Pr'].map(
    (name) => [name, `\\${name}`] as const,
  ),
  ...['polylog', 'poly', 'argmax', 'argmin'].map((name) => [name, `\\operatorname{${name}}`] as const),
]);

/** Operators that carry limits. */
export const BIG_OPERATORS: ReadonlyMap<string, string> = new Map(
  Object.entries({ sum: '∑', prod: '∏', int: '∫', bigcup: '⋃', bigcap: '⋂' }),
);

/** Commands that set their one argument in another alphabet; `mathds` is written with one KaTeX knows. */
export const ALPHABETS: ReadonlyMap<string, string> = new Map(
  ['mathbb', 'mathcal', 'mathbf', 'mathrm', 'mathfrak', 'mathsf', 'mathscr', 'mathit', 'boldsymbol', 'bm']
    .map((name) => [name, `\\${name}`] as const)
    .concat([['mathds', '\\mathbb']]),
);

/** Commands that put a mark over their one argument. */
export const MATH_ACCENTS: ReadonlySet<string> = new Set(['hat', 'tilde', 'bar', 'vec', 'dot', 'ddot', 'widetilde', 'widehat', 'overline']);

/** Brackets written as names, with the closing one. */
export const NAMED_BRACKETS: ReadonlyMap<string, string> = new Map(
  Object.entries({ langle: 'rangle', lfloor: 'rfloor', lceil: 'rceil', lvert: 'rvert', lVert: 'rVert' }),
);
