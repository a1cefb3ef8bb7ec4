"""French words about quotations."""

from factcheck.lang.quotes import QuoteWords
from factcheck.lang.text import words

WORDS = QuoteWords(
    clause_signs=words(
        """
        je j tu il elle on nous vous ils elles c ce ca cela qui ne n pas jamais rien personne
        suis est sommes etes sont etais etait etions etiez etaient sera serons serez seront serait
        ai as a avons avez ont avais avait avions aviez avaient aura aurons aurez auront aurait
        fut fait faut faudra faudrait va vais vont allons irons peut peux peuvent pouvons pourra
        doit dois doivent devons devra veut veux veulent voulons voudrais sais sait savons
        """
    ),
    denials=words("pas jamais aucun aucune aucunement nullement rien ni non"),
    weighty=words("plus moins avant apres avec sans pour contre toujours tous toutes seul seule"),
    long_forms={},
    fillers=words("euh ben bah hein voila bon donc alors eh oh ah bien vraiment"),
)
