# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""The types of bodies, for mypy and pyright: a module for each object, with a class for each method.

>>> from linecard.types import criteria
>>> body: criteria.Delete = {"name": "lunch"}

The classes are `TypedDict`s: a body is a dict, and nothing is checked at run time. A response may hold more attributes than
its class has. What no type can state, such as a range, `linecard.validate` finds.
"""
