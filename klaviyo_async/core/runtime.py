"""What every generated package shares: the one door to it for the rooms above."""

from klaviyo_openapi._runtime import REVISION as REVISION
from klaviyo_openapi._runtime import File as File
from klaviyo_openapi._runtime import Operation as Operation
from klaviyo_openapi._runtime import Options as Options
from klaviyo_openapi._runtime import model_fields as model_fields

from ..unset import UNSET as UNSET
from ..unset import Unset as Unset
