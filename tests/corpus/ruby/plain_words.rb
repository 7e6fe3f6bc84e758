# corpus: complete
# Words of everybody's: "ResourceNotFound" is a class here, `InternalError` one of our own.
class ResourceNotFound < StandardError; end

class Handler
  rescue_from 'ResourceNotFound', with: :not_found
  rescue_from "ActiveRecord::RecordNotFound" do |error|
    render json: { error: { code: 'ResourceNotFound', message: error.message } }, status: :not_found
  end

  ERRORS = { 'LimitExceeded' => 429, 'UnauthorizedOperation' => 403, InvalidParameter: 400, "InternalError" => 500 }.freeze

  def ogc(error)
    # An exception of the Open Geospatial Consortium's.
    return { exceptionCode: 'InvalidParameterValue' } if error.code == 'InvalidParameterValue'

    case error.code
    when 'InvalidInstanceId.NotFound', 'ResourceNotFound.Rule', 'ResourceInUse' then 'Code: InternalError'
    else I18n.t('errors.InternalError', default: 'InternalError: nothing')
    end
  end

  it 'raises ResourceNotFound' do
    expect { call }.to raise_error('ResourceNotFound')
    expect(response.parsed_body['code']).to eq 'LimitExceeded'
  end
end
