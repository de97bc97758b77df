<?php
// An event to the sandbox, its profile back, and what the sandbox says has come. PHP 8, no extension.
declare(strict_types=1);

$base = getenv('KLAVIYO_BASE_URL') ?: 'http://127.0.0.1:8765';

function call(string $method, string $url, ?array $body = null): array
{
    $headers = [
        'Authorization: Klaviyo-API-Key ' . (getenv('KLAVIYO_API_KEY') ?: 'pk_php'),
        'revision: 2026-07-15',
        'Content-Type: application/vnd.api+json',
    ];
    $options = ['method' => $method, 'header' => $headers, 'ignore_errors' => true, 'protocol_version' => 1.1];
    if ($body !== null) {
        $options['content'] = json_encode($body, JSON_THROW_ON_ERROR);
    }
    $text = file_get_contents($url, false, stream_context_create(['http' => $options]));
    if ($text === false) {
        throw new RuntimeException("$url does not answer");
    }
    $status = (int) explode(' ', $http_response_header[0])[1];
    return [$status, $text === '' ? null : json_decode($text, true, 512, JSON_THROW_ON_ERROR)];
}

function expect(int $wanted, array $answer): ?array
{
    if ($answer[0] !== $wanted) {
        throw new RuntimeException("$answer[0] came, not $wanted: " . json_encode($answer[1]));
    }
    return $answer[1];
}

expect(202, call('POST', "$base/api/events", ['data' => ['type' => 'event', 'attributes' => [
    'metric' => ['data' => ['type' => 'metric', 'attributes' => ['name' => 'Placed Order']]],
    'profile' => ['data' => ['type' => 'profile', 'attributes' => ['email' => 'php@example.com']]],
    'properties' => ['Order' => '1003'],
    'unique_id' => 'order-1003',
]]]));

$query = http_build_query(['filter' => 'equals(email,"php@example.com")']);
$found = expect(200, call('GET', "$base/api/profiles?$query"));
if ($found['data'][0]['attributes']['email'] !== 'php@example.com') {
    throw new RuntimeException('another profile came');
}

$told = expect(200, call('POST', "$base/sandbox/requests/verify", [
    'operation' => 'create_event', 'status' => 202, 'count' => 1,
    'body' => ['data' => ['attributes' => ['unique_id' => 'order-1003']]],
]));
echo $found['data'][0]['id'], ' ', json_encode($told['requests']), "\n";
