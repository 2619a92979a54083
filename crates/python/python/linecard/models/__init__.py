# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Models of pydantic: a module for each object, with a class for each method. They need the extra `linecard[pydantic]`.

>>> from linecard.models import criteria
>>> body = criteria.Delete(name="lunch")
>>> body.to_dict()
{'name': 'lunch'}

A model accepts the bodies without a violation, and no others: after pydantic has read the attributes, `linecard` validates the
body. `to_dict` returns the attributes that were set, under their names in JSON: the body that is sent.
"""

from linecard._model import Body

__all__ = ["Body"]
